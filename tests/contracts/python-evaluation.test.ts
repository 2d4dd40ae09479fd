import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import { embeddedRegistry } from '../../src/adapters/registry/embedded-registry.ts';
import { projectionHash } from '../../src/core/prompt/hash.ts';
import { logEvaluation } from '../../src/usecases/eval/log-evaluation.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent, mlflowPython } from '../python-mlflow.ts';
import { aCase, aCheck, anArm, anAttempt, anEvaluation, aPrompt } from '../reporters/eval/an-evaluation.ts';
import { describeWith } from '../require.ts';
import { scratchFolder } from '../scratch.ts';
import { aServer, listening } from '../server/a-server.ts';
import { aHashedDraft, aName } from './registry.ts';

/** What a data scientist would ask. */
const PROGRAM = `
import json, os, sys
import mlflow
given = json.load(sys.stdin)
client = mlflow.MlflowClient()
experiment = client.get_experiment_by_name(given["experiment"])
run = mlflow.get_run(given["run"])
traces = mlflow.search_traces(locations=[experiment.experiment_id], run_id=given["run"], return_type="list")
linked = mlflow.search_traces(locations=[experiment.experiment_id], filter_string=f"prompt = '{given['prompt']}/1'", return_type="list")
def said(trace):
    return sorted(
        [a.name, a.source.source_type, getattr(a, "value", None), a.feedback.error.error_code if a.feedback and a.feedback.error else None]
        for a in trace.info.assessments
    )
table = client.load_table(experiment.experiment_id, "eval_results_table.json", run_ids=[given["run"]])
json.dump({
    "runs": len(client.search_runs([experiment.experiment_id])),
    "tags": run.data.tags, "metrics": run.data.metrics, "datasets": [[d.dataset.name, d.dataset.digest] for d in run.inputs.dataset_inputs],
    "traces": {t.info.tags["promptops_case"]: {"said": said(t), "request": t.data.spans[0].inputs, "response": t.data.spans[0].outputs,
        "tokens": t.info.token_usage, "state": t.info.state.value, "spans": len(t.data.spans)} for t in traces},
    "count": len(traces), "linked": len(linked), "columns": list(table.columns), "rows": len(table),
    "statuses": list(table["status"]),
}, sys.stdout, default=str)
`;

interface Seen {
  readonly runs: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, number>>;
  readonly datasets: readonly (readonly string[])[];
  readonly traces: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly count: number;
  readonly linked: number;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly statuses: readonly string[];
}

/** `promptops serve`, over the registry in a file. */
async function ownServer(): Promise<string> {
  const embedded = await embeddedRegistry({ root: scratchFolder() });
  const { app } = await aServer({ stores: { registry: embedded, tracker: embedded, traces: embedded.traceStore, now: Date.now } });
  return listening(app);
}

describe.each([
  ['MLflow', () => mlflowServer('sqlite'), mlflowAbsent],
  ['promptops serve', ownServer, mlflowAbsent ?? withoutSqlite()],
] as const)('an evaluation sent to %s', (_title, server, absent) => {
  describeWith('mlflow', absent, () => {
    let once: Seen;
    let twice: Seen;

    beforeAll(async () => {
      const uri = await server();
      const { registry, tracker, tracer } = openMlflow({ registryUri: uri, trackingUri: uri, env: {} });
      const [name, experiment] = [aName('greet'), aName('python')];
      const projection = { type: 'text', template: `Greet {{name}} as ${name}` } as const;
      await registry.createPrompt(name, { description: '', tags: {} });
      await registry.createVersion(aHashedDraft(name, projection));
      const contentHash = projectionHash(projection);
      const judge = { provider: 'openai:gpt-4.1', source: 'live', costUsd: 0.01, rubricHash: '7b'.repeat(32) } as const;
      const tone = aCheck({ type: 'llm-rubric', metric: 'tone', kind: 'judge', judge, status: 'failed', score: 0, reason: 'cold' });
      const cases = [
        aCase({ id: 'ann', expected: 'Hello Ann', attempts: [anAttempt({ checks: [aCheck(), tone] })] }),
        aCase({ id: 'ben', vars: { name: 'Ben 😀' }, attempts: [anAttempt({ output: 'Hello Ben 😀' })] }),
        aCase({ id: 'cat', attempts: [anAttempt({ checks: [], problem: { code: 'PROVIDER_FAILED', message: 'no answer' } })] }),
      ];
      const candidate = anArm(cases, { prompt: name, label: name, contentHash });
      const evaluation = anEvaluation({ id: aName('eval'), prompts: [aPrompt({ name, cases, contentHash, candidate })] });
      const send = () =>
        logEvaluation(evaluation, { journal: { tracker, experiment }, tracer, registry, now: Date.now, report: () => '{}' });
      const look = async (): Promise<Seen> => {
        const { runs } = await send();
        const input = JSON.stringify({ experiment, run: runs[0]!.runId, prompt: name });
        const env = { ...process.env, MLFLOW_TRACKING_URI: uri, MLFLOW_REGISTRY_URI: uri };
        // Not in the way of a server that runs in this process.
        const running = promisify(execFile)(mlflowPython, ['-c', PROGRAM], { env });
        running.child.stdin?.end(input);
        return JSON.parse((await running).stdout) as Seen;
      };
      once = await look();
      twice = await look();
      await Promise.all([registry.close(), tracker.close(), tracer.close()]);
    }, SERVER_TIMEOUT_MS + 120_000);

    it('the unmodified Python client finds the answers and what is said of them', () => {
      expect(once.count).toBe(3);
      expect(once.traces['ann']).toEqual({
        said: [
          ['equals', 'CODE', true, null],
          ['expected_response', 'HUMAN', 'Hello Ann', null],
          ['pass', 'CODE', false, null],
          ['tone', 'LLM_JUDGE', false, null],
        ],
        request: { name: 'Ann' },
        response: 'Hello Ann',
        tokens: { input_tokens: 40, output_tokens: 12, total_tokens: 52 },
        state: 'OK',
        spans: 2,
      });
      expect(once.traces['ben']).toMatchObject({ request: { name: 'Ben 😀' }, response: 'Hello Ben 😀' });
      expect(once.traces['cat']).toMatchObject({ said: [['pass', 'CODE', null, 'PROVIDER_FAILED']], state: 'ERROR' });
    });

    it('finds them by the version of the prompt', () => {
      expect(once.linked).toBe(3);
    });

    it('finds the figures, the cases and what the run is', () => {
      expect(once.metrics).toMatchObject({ 'tone/mean': 0, 'equals/mean': 1, 'pass/errors': 1, errors: 1 });
      expect(once.metrics['pass_rate']).toBeCloseTo(1 / 3);
      expect(once.metrics['pass_rate/lower_95']).toBeLessThan(1 / 3);
      expect(once.datasets).toEqual([['prompts/greet.eval.yaml', 'ca'.repeat(18)]]);
      expect(once.tags).toMatchObject({ 'mlflow.runType': 'genai_evaluate', promptops_eval_verdict: 'fail' });
    });

    it('loads the table', () => {
      expect(once.rows).toBe(3);
      expect(once.columns).toEqual(expect.arrayContaining(['case', 'status', 'check/tone', 'trace_id']));
      expect(once.statuses).toEqual(['failed', 'passed', 'error']);
    });

    it('sees the same when it was sent twice', () => {
      expect(twice).toEqual(once);
    });
  });
});
