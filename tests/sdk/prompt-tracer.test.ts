import { describe, expect, it } from '@jest/globals';
import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../src/adapters/registry/memory-tracker.ts';
import { memoryTracer } from '../../src/adapters/tracer/memory-tracer.ts';
import type { Trace } from '../../src/core/eval/trace.ts';
import { Promptops, PromptTracer, type PromptTracerOptions } from '../../src/index.ts';
import { scratchFolder } from '../scratch.ts';
import { addVersion } from '../usecases/a-desk.ts';

/** A tracer that writes into a list, beside a registry in memory with `greet` 1 as `production`. */
async function aTracer(options: PromptTracerOptions = {}) {
  const registry = memoryRegistry({ lenient: true });
  await addVersion(registry, 'greet', 'Greet {{name}}');
  await registry.setAlias('greet', 'production', 1);
  const [tracker, store, root] = [memoryTracker(), memoryTracer(), scratchFolder({ '.git/HEAD': 'ref: refs/heads/main\n' })];
  const said: string[] = [];
  const log = (message: string) => said.push(message);
  const promptops = new Promptops({ registry, tracker, tracer: store, root, env: { XDG_CACHE_HOME: root }, log });
  const written: Trace[] = [];
  const writer = {
    write: async (traces: readonly Trace[]) => {
      written.push(...traces);
    },
    close: async () => {},
  };
  const tracer = new PromptTracer({ to: writer, promptops, log, env: {}, ...options });
  return { tracer, promptops, tracker, store, written, said };
}

const usage = { input: 5, output: 7 };

describe('PromptTracer', () => {
  it('what is logged within a trace belongs to it, whoever waited for what in between', async () => {
    const { tracer, promptops, written } = await aTracer();
    const prompt = await promptops.load('greet@production');
    const answers = await Promise.all(
      ['Ann', 'Bob'].map((name) =>
        tracer.trace(
          'answer',
          async () => {
            tracer.logStep({ name: 'look up', inputs: { name }, outputs: ['a'], durationMs: 3 });
            await Promise.resolve();
            tracer.logLlmCall({ prompt, model: 'openai/gpt-4o-mini', usage, durationMs: 12, outputs: `Hello ${name}` });
            return `Hello ${name}`;
          },
          { inputs: { name }, tags: { user: 7 } },
        ),
      ),
    );
    await tracer.flush();
    expect(answers).toEqual(['Hello Ann', 'Hello Bob']);
    expect(
      written.map(({ name, ok, inputs, outputs, tags, prompts, steps }) => ({ name, ok, inputs, outputs, tags, prompts, steps })),
    ).toEqual(
      ['Ann', 'Bob'].map((name) => ({
        name: 'answer',
        ok: true,
        inputs: { name },
        outputs: `Hello ${name}`,
        tags: { user: '7' },
        prompts: [{ name: 'greet', version: 1 }],
        steps: [
          expect.objectContaining({ name: 'look up', kind: 'step', inputs: { name }, outputs: ['a'], durationMs: 3 }),
          expect.objectContaining({
            name: 'greet',
            kind: 'llm',
            model: 'openai/gpt-4o-mini',
            usage,
            durationMs: 12,
            outputs: `Hello ${name}`,
            prompt: { name: 'greet', version: 1, hash: prompt.hash, alias: 'production' },
          }),
        ],
      })),
    );
    expect(tracer.counts).toEqual({ places: { 'a place of its own': { written: 2, dropped: 0, failed: 0, waiting: 0 } }, lostSteps: 0 });
  });

  it('a trace within a trace is a step that holds others', async () => {
    const { tracer, written } = await aTracer();
    await tracer.trace('outer', () => tracer.trace('inner', async () => tracer.logStep({ name: 'leaf' }), { inputs: 1 }));
    await tracer.flush();
    const [leaf, inner] = written[0]?.steps ?? [];
    expect(written).toHaveLength(1);
    expect(inner).toMatchObject({ name: 'inner', kind: 'step', inputs: 1 });
    expect(inner).not.toHaveProperty('parent');
    expect(leaf).toMatchObject({ name: 'leaf', parent: inner?.id });
  });

  it('outside of a trace a step is one of its own', async () => {
    const { tracer, written } = await aTracer();
    tracer.logLlmCall({ model: 'gpt-4o-mini', startTime: Date.now() - 50, usage: { prompt_tokens: 5, completion_tokens: 7 } });
    await tracer.flush();
    expect(written).toMatchObject([{ name: 'gpt-4o-mini', steps: [{ name: 'gpt-4o-mini', kind: 'llm', usage }] }]);
    expect(written[0]?.steps?.[0]?.durationMs).toBeGreaterThanOrEqual(50);
    expect(written[0]?.id).toMatch(/^[0-9a-f]{12}7[0-9a-f]{3}8[0-9a-f]{15}$/);
  });

  it('an error goes to the caller as it is, and into the trace', async () => {
    const { tracer, written } = await aTracer();
    const failure = new TypeError('no');
    await expect(
      tracer.trace('outer', () =>
        tracer.trace('inner', () => {
          throw failure;
        }),
      ),
    ).rejects.toBe(failure);
    await tracer.flush();
    expect(written).toMatchObject([{ ok: false, outputs: 'TypeError: no', steps: [{ name: 'inner', error: 'TypeError: no' }] }]);
  });

  it.each<[string, () => unknown]>([
    ['a cycle', () => Object.assign([], [0]).map((_, __, all) => all)],
    ['a getter that throws', () => Object.defineProperty({}, 'x', { enumerable: true, get: () => JSON.parse('{') })],
    ['toJSON that throws', () => ({ toJSON: () => JSON.parse('{') })],
    [
      'what is no JSON',
      () => ({ a: 1n, b: () => 1, c: Symbol('x'), d: Number.NaN, e: new Map([[1, new Set([2])]]), f: new Date(Number.NaN) }),
    ],
    ['a long text', () => 'x'.repeat(10_000_000)],
    ['a lone surrogate', () => '\ud800'],
    ['a deep value', () => Array.from({ length: 10_000 }).reduce<unknown>((inner) => [inner], 1)],
    ['a proxy that refuses', () => new Proxy({}, { ownKeys: () => JSON.parse('{') })],
  ])('takes anything and never throws: %s', async (_, make) => {
    const { tracer, written } = await aTracer();
    const value = make();
    expect(() => tracer.logStep({ name: 'odd', inputs: value, outputs: value, metadata: { value }, error: value })).not.toThrow();
    await expect(tracer.trace('odd', () => value, { inputs: value, tags: { value } })).resolves.toBe(value);
    await tracer.flush();
    expect(written).toHaveLength(2);
    for (const trace of written) expect(JSON.stringify(trace).length).toBeLessThan(500_000);
  });

  it('without content it records how things went, and nothing of what was said', async () => {
    const { tracer, written } = await aTracer({ content: false });
    await tracer
      .trace(
        'answer',
        () => {
          tracer.logStep({ name: 'a', inputs: 'secret', outputs: 'secret', error: new TypeError('secret'), durationMs: 1 });
          throw new Error('secret');
        },
        { inputs: 'secret' },
      )
      .catch(() => {});
    await tracer.flush();
    expect(written).toHaveLength(1);
    expect(JSON.stringify(written)).not.toContain('secret');
    expect(written).toMatchObject([{ ok: false, steps: [{ error: 'TypeError', durationMs: 1 }] }]);
  });

  it('says how complete its traces are', async () => {
    const { tracer, promptops } = await aTracer();
    expect(tracer.completeness.share).toBeNull();
    const prompt = await promptops.load('greet@production');
    tracer.logLlmCall({ prompt, model: 'm', usage, durationMs: 1 });
    tracer.logLlmCall({ prompt, model: 'm', durationMs: 1 });
    expect(tracer.completeness).toEqual({ steps: 2, complete: 1, share: 0.5, missing: { prompt: 0, tokens: 1, duration: 0 } });
  });

  it('a place that fails, even at opening, disturbs nobody; what it lost is counted and said', async () => {
    const { tracer, said } = await aTracer({ to: { write: () => Promise.reject(new TypeError('down')), close: async () => {} } });
    await expect(tracer.trace('answer', () => 42)).resolves.toBe(42);
    await tracer.flush();
    expect(tracer.counts.places['a place of its own']).toEqual({ written: 0, dropped: 0, failed: 0, waiting: 1 });
    await tracer.close();
    expect(tracer.counts.places['a place of its own']).toEqual({ written: 0, dropped: 0, failed: 1, waiting: 0 });
    expect(said).toEqual([
      'promptops: traces wait, because a place of its own did not take them: TypeError',
      'promptops: 1 trace is lost, because a place of its own did not take them: TypeError',
    ]);
  });

  it('a place that it does not know is an error at once', () => {
    expect(() => new PromptTracer({ to: 'langfuse' as 'mlflow' })).toThrow('`to` is langfuse');
  });
});

describe('traces in the tracking server', () => {
  it('are in a run of the day, which two processes share and which names the prompt versions', async () => {
    const { tracer, promptops, store, tracker } = await aTracer({ to: 'mlflow' });
    const other = new PromptTracer({ to: 'mlflow', promptops });
    const prompt = await promptops.load('greet@production');
    tracer.logLlmCall({ prompt, model: 'm', usage, durationMs: 1 });
    await tracer.flush();
    other.logLlmCall({ prompt: { name: 'critic', version: 3 }, model: 'm' });
    await other.flush();
    const runId = (await tracer.runId()) ?? '';
    expect(await other.runId()).toBe(runId);
    const run = await tracker.run(runId);
    expect(run).toMatchObject({ status: 'FINISHED', name: expect.stringMatching(/^traces-application-\d{4}-\d\d-\d\d$/) });
    expect(JSON.parse(run?.tags['mlflow.linkedPrompts'] ?? '')).toEqual([
      { name: 'greet', version: '1' },
      { name: 'critic', version: '3' },
    ]);
    const found: Trace[] = [];
    for await (const trace of store.traces({ experimentId: run?.experimentId ?? '', runId })) found.push(trace);
    expect(found).toHaveLength(2);
  });

  it('are in the run that is given; where there is none, nothing is lost by it', async () => {
    const { tracer, said } = await aTracer({ to: 'mlflow', runId: 'nowhere' });
    tracer.logStep({ name: 'a' });
    await tracer.flush();
    expect(tracer.counts.places['mlflow']).toMatchObject({ written: 0, waiting: 1 });
    expect(said).toHaveLength(1);
    expect(await tracer.runId()).toBeUndefined();
  });

  it('nothing to synchronise with is an answer, not an error', async () => {
    const { tracer } = await aTracer({ to: 'mlflow' });
    expect(await tracer.syncWithMlflow('nowhere')).toEqual({ traces: 0, feedback: 0, problem: 'The traces do not go to LangSmith.' });
  });
});
