import { spawnSync } from 'node:child_process';
import { beforeAll, expect, it } from '@jest/globals';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import { traceCompleteness } from '../../src/core/trace/trace-completeness.ts';
import { Promptops, PromptTracer } from '../../src/index.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent, mlflowPython } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { scratchFolder } from '../scratch.ts';
import { aHashedDraft, aName } from './registry.ts';

/** What a data scientist would ask of the answers that an application gave. */
const PROGRAM = `
import json, sys
import mlflow
given = json.load(sys.stdin)
run = mlflow.get_run(given["run"])
place = [run.info.experiment_id]
traces = mlflow.search_traces(locations=place, run_id=given["run"], return_type="list")
linked = mlflow.search_traces(locations=place, filter_string=f"prompt = '{given['prompt']}/1'", return_type="list")
json.dump({
    "run": [run.info.run_name, run.info.status, run.data.tags["mlflow.linkedPrompts"]],
    "linked": [t.info.trace_id for t in linked],
    "traces": [{
        "id": t.info.trace_id, "name": t.info.tags["mlflow.traceName"], "state": t.info.state.value, "tokens": t.info.token_usage,
        "request": t.data.spans[0].inputs, "response": t.data.spans[0].outputs,
        "spans": {s.name: {"type": s.span_type, "attributes": s.attributes, "parent": s.parent_id, "id": s.span_id, "inputs": s.inputs, "outputs": s.outputs,
            "ms": round((s.end_time_ns - s.start_time_ns) / 1e6)} for s in t.data.spans},
    } for t in traces],
}, sys.stdout, default=str)
`;

interface Span {
  readonly type: string;
  readonly id: string;
  readonly parent: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly inputs: unknown;
  readonly outputs: unknown;
  readonly ms: number;
}

interface Seen {
  readonly run: readonly string[];
  readonly linked: readonly string[];
  readonly traces: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: string;
    readonly tokens: unknown;
    readonly request: unknown;
    readonly response: unknown;
    readonly spans: Readonly<Record<string, Span>>;
  }[];
}

describeWith('mlflow', mlflowAbsent, () => {
  const name = aName('greet');
  let uri = '';
  let runId = '';
  let seen: Seen;

  beforeAll(async () => {
    uri = await mlflowServer('sqlite');
    const { registry } = openMlflow({ registryUri: uri, trackingUri: uri, env: {} });
    await registry.createPrompt(name, { description: '', tags: {} });
    await registry.createVersion(aHashedDraft(name, { type: 'text', template: `Greet {{name}} as ${name}` }));
    await registry.setAlias(name, 'production', 1);
    await registry.close();

    const root = scratchFolder({ '.git/HEAD': 'ref: refs/heads/main\n' });
    await using promptops = new Promptops({ registryUri: uri, root, env: {}, log: null, snapshotFolder: null });
    await using tracer = new PromptTracer({ promptops, name: aName('shop'), log: null });
    const prompt = await promptops.load(`${name}@production`);
    await tracer.trace(
      'answer',
      async () => {
        tracer.logStep({ name: 'look up', outputs: ['a'], durationMs: 3 });
        tracer.logLlmCall({
          name: 'greeter',
          prompt,
          model: 'openai/gpt-4o-mini',
          inputs: { messages: [{ role: 'user', content: 'Zoë' }] },
          outputs: 'Hello',
          usage: { input: 5, output: 7 },
          durationMs: 12,
        });
        return 'Hello';
      },
      { inputs: { name: 'Zoë' } },
    );
    await tracer.flush();
    expect(tracer.counts.places['mlflow']).toMatchObject({ written: 1, waiting: 0, failed: 0 });
    runId = (await tracer.runId()) ?? '';
    const { stdout, stderr } = spawnSync(mlflowPython, ['-c', PROGRAM], {
      input: JSON.stringify({ run: runId, prompt: name }),
      encoding: 'utf8',
      env: { ...process.env, MLFLOW_TRACKING_URI: uri },
    });
    expect(stdout === '' ? stderr : '').toBe('');
    seen = JSON.parse(stdout);
  }, SERVER_TIMEOUT_MS);

  it('the Python client sees the trace: state, request, response and tokens', () => {
    expect(seen.traces).toMatchObject([
      {
        name: 'answer',
        state: 'OK',
        request: { name: 'Zoë' },
        response: 'Hello',
        tokens: { input_tokens: 5, output_tokens: 7, total_tokens: 12 },
      },
    ]);
  });

  it('and its steps, with model, tokens, duration and the very prompt version', () => {
    const { greeter, answer, 'look up': lookUp } = seen.traces[0]?.spans ?? {};
    expect([greeter?.parent, lookUp?.parent]).toEqual([answer?.id, answer?.id]);
    expect(greeter).toMatchObject({
      type: 'CHAT_MODEL',
      ms: 12,
      inputs: { messages: [{ role: 'user', content: 'Zoë' }] },
      outputs: 'Hello',
    });
    expect(greeter?.attributes).toMatchObject({
      'promptops.prompt.name': name,
      'promptops.prompt.version': '1',
      'promptops.prompt.hash': expect.stringMatching(/^[0-9a-f]{64}$/),
      'promptops.prompt.alias': 'production',
      'mlflow.llm.model': 'openai/gpt-4o-mini',
    });
    expect(lookUp).toMatchObject({ type: 'CHAIN', ms: 3 });
  });

  it('finds the trace by the prompt version that answered', () => {
    expect(seen.linked).toEqual([seen.traces[0]?.id]);
  });

  it('and the prompt version on the run', () => {
    const [runName, status, linked] = seen.run;
    expect([runName, status]).toEqual([expect.stringMatching(/^traces-shop/), 'FINISHED']);
    expect(JSON.parse(linked ?? '')).toEqual([{ name, version: '1' }]);
  });

  it('from what MLflow keeps, completeness can be computed again', async () => {
    const { tracker, tracer } = openMlflow({ registryUri: uri, trackingUri: uri, env: {} });
    const { experimentId } = (await tracker.run(runId)) ?? { experimentId: '' };
    const steps = [];
    for await (const trace of tracer.traces({ experimentId, runId })) steps.push(...(trace.steps ?? []));
    expect(traceCompleteness(steps)).toEqual({ steps: 2, complete: 1, share: 0.5, missing: { prompt: 1, tokens: 1, duration: 0 } });
    await tracker.close();
  });
});
