import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Assessment, type Trace, traceId } from '../../src/core/eval/trace.ts';
import type { Step } from '../../src/core/trace/step.ts';
import type { Tracer } from '../../src/ports/tracer.ts';
import { aName } from './registry.ts';

interface Subject {
  readonly open: () => Promise<Tracer>;
  /** An experiment and a run of it that traces may belong to. */
  readonly run: () => Promise<{ readonly experimentId: string; readonly runId: string }>;
}

/** What every tracer does. */
export const tracerContract = (title: string, { open, run }: Subject): void =>
  describe(`tracer contract: ${title}`, () => {
    let tracer: Tracer;
    let place: Awaited<ReturnType<Subject['run']>>;
    beforeAll(async () => {
      tracer = await open();
      place = await run();
    });
    afterAll(() => tracer.close());

    const tone: Assessment = {
      name: 'tone',
      kind: 'feedback',
      source: { type: 'LLM_JUDGE', id: 'openai:gpt-4.1' },
      value: true,
      rationale: 'kind',
    };
    const aTrace = (change: Partial<Trace> = {}): Trace => ({
      id: traceId({ evaluation: aName('evaluation'), arm: 'greet', case: 'ann', attempt: 0 }),
      ...place,
      name: 'greet ann',
      startTime: 1_700_000_000_123,
      durationMs: 174,
      ok: true,
      inputs: { name: 'Zoë 😀', count: 3, share: 0.5, list: ['a', null, true], nothing: {} },
      asked: [{ role: 'user', content: 'Greet Zoë' }],
      outputs: 'Hello Zoë',
      usage: { input: 5, output: 7 },
      costUsd: 0.25,
      tags: { case: 'ann' },
      prompts: [{ name: 'greet', version: 1 }],
      assessments: [tone, { name: 'expected', kind: 'expectation', source: { type: 'HUMAN', id: 'case' }, value: 'Hello Zoë' }],
      ...change,
    });
    const ofRun = async ({ experimentId, runId }: typeof place): Promise<readonly string[]> => {
      const ids: string[] = [];
      for await (const { id } of tracer.traces({ experimentId, runId })) ids.push(id);
      return ids.sort();
    };

    it('gives back what was written', async () => {
      const trace = aTrace();
      await tracer.write([trace]);
      expect(await tracer.trace(trace.id)).toEqual(trace);
    });

    it('keeps long texts whole, and characters that databases dislike', async () => {
      const outputs = `${'Zoë 😀 '.repeat(20_000)}\0`;
      const trace = aTrace({ outputs, assessments: [{ ...tone, rationale: 'because \0' }] });
      await tracer.write([trace]);
      const read = await tracer.trace(trace.id);
      expect(read?.outputs === outputs).toBe(true);
      expect(read?.assessments[0]?.rationale).toMatch(/^because ./);
    });

    it('keeps expectations that are no plain text', async () => {
      const expected: Assessment = {
        name: 'expected_response',
        kind: 'expectation',
        source: { type: 'HUMAN', id: 'cases' },
        value: { a: [1, 'b'] },
      };
      const trace = aTrace({ assessments: [expected] });
      await tracer.write([trace]);
      expect((await tracer.trace(trace.id))?.assessments).toEqual([expected]);
    });

    it('keeps the steps of an application', async () => {
      const prompt = { name: 'planner_v1', version: 3, hash: 'f'.repeat(64), label: '1.2.0', alias: 'production' };
      const steps: readonly Step[] = [
        {
          id: '00000000000000aa',
          name: 'answer',
          kind: 'step',
          startTime: 1_700_000_000_123,
          durationMs: 150,
          inputs: null,
          outputs: null,
        },
        {
          id: '00000000000000ab',
          parent: '00000000000000aa',
          name: 'planner 😀',
          kind: 'llm',
          startTime: 1_700_000_000_130,
          durationMs: 12,
          inputs: { messages: [{ role: 'user', content: 'Zoë' }] },
          outputs: '1. Look',
          prompt,
          model: 'gpt-4o-mini',
          usage: { input: 5, output: 7 },
          metadata: { node: 'planner' },
        },
        {
          id: '00000000000000ac',
          name: 'lookup',
          kind: 'step',
          startTime: 1_700_000_000_140,
          inputs: ['a'],
          outputs: null,
          error: 'TypeError: no',
          prompt: { name: 'critic', version: null, hash: 'e'.repeat(64) },
        },
      ];
      const { asked: _, usage: _of, costUsd: _in, ...trace } = aTrace({ steps });
      await tracer.write([trace]);
      const read = await tracer.trace(trace.id);
      expect(read).toEqual({ ...trace, steps: expect.arrayContaining([...steps]) });
      expect(read?.steps).toHaveLength(steps.length);
    });

    it('what was never written is not there', async () => {
      expect(await tracer.trace(traceId({ evaluation: aName('none'), arm: '', case: '', attempt: 0 }))).toBeUndefined();
    });

    it('written again, a trace is replaced, and nothing is said twice', async () => {
      const trace = aTrace();
      await tracer.write([trace]);
      const again = { ...trace, outputs: 'Hi', assessments: [{ ...tone, value: false }] };
      await tracer.write([again]);
      await tracer.write([again, again]);
      expect(await tracer.trace(trace.id)).toMatchObject({ outputs: 'Hi' });
      const assessments = (await tracer.trace(trace.id))?.assessments ?? [];
      expect(assessments.filter(({ name }) => name === 'tone')).toEqual([{ ...tone, value: false }]);
    });

    it('keeps an error of a check apart from a value', async () => {
      const failed: Assessment = { ...tone, value: null, error: { code: 'SCORER_ERROR', message: 'no reply' } };
      const trace = aTrace({ ok: false, assessments: [failed] });
      await tracer.write([trace]);
      expect(await tracer.trace(trace.id)).toMatchObject({ ok: false, assessments: [failed] });
    });

    it('people add what they think, and may think it over', async () => {
      const trace = aTrace();
      await tracer.write([trace]);
      const ana: Assessment = { ...tone, source: { type: 'HUMAN', id: 'ana' }, value: false, rationale: 'cold', metadata: { why: 'x' } };
      const ben: Assessment = { ...ana, source: { type: 'HUMAN', id: 'ben' } };
      expect(await tracer.assess(trace.id, [ana])).toBe(1);
      expect(await tracer.assess(trace.id, [ana, ben])).toBe(1);
      expect(await tracer.assess(trace.id, [{ ...ana, value: true }])).toBe(1);
      const said = (await tracer.trace(trace.id))?.assessments ?? [];
      expect(said).toHaveLength(4);
      expect(said).toEqual(expect.arrayContaining([...trace.assessments, { ...ana, value: true }, ben]));
    });

    it('nothing can be said of what is not there', async () => {
      const id = traceId({ evaluation: aName('gone'), arm: '', case: '', attempt: 0 });
      await expect(tracer.assess(id, [tone])).rejects.toMatchObject({ code: 'REGISTRY_CONFLICT' });
    });

    it('finds the traces of a run, more than one request may link', async () => {
      const other = await run();
      const written = Array.from({ length: 105 }, () => aTrace({ ...other, prompts: [], assessments: [] }));
      await tracer.write(written);
      expect(await ofRun(other)).toEqual(written.map(({ id }) => id).sort());
      expect(await ofRun({ ...other, runId: '0'.repeat(32) })).toEqual([]);
    });

    it('takes a long digest of a data set', async () => {
      await expect(
        tracer.logDataset(place.runId, { name: 'greet.eval.yaml', digest: 'a'.repeat(64), source: 'x' }),
      ).resolves.toBeUndefined();
    });
  });
