import { PromptopsError } from '../../core/errors.ts';
import { assessmentId, type Trace } from '../../core/eval/trace.ts';
import { fewAtOnce } from '../../core/few-at-once.ts';
import type { JsonObject } from '../../core/json.ts';
import { decodeTrace } from '../../core/mlflow/decode-trace.ts';
import { recordsIn, text } from '../../core/mlflow/wire.ts';
import { encodeAssessment, encodeSpans, encodeTraceInfo, linkedPrompts, traceName } from '../../core/mlflow/wire-trace.ts';
import type { Tracer } from '../../ports/tracer.ts';
import { bodyOf, mlflowCalls } from '../mlflow/calls.ts';
import type { MlflowClient, MlflowRequest } from '../mlflow/client.ts';
import { pages } from '../mlflow/pages.ts';
import { gone } from '../registry/check-write.ts';
import { newsOf } from './news-of.ts';

const API = 'api/3.0/mlflow/traces';
/** Of `link-to-run`. */
const MOST_LINKED = 100;
const SPANS_AT_ONCE = 50;
const READ_AT_ONCE = 20;
const FOUND_AT_ONCE = 500;
const AT_ONCE = 6;
/** The column of a digest. */
const DIGEST = 36;

/** MLflow's traces over REST, as OTLP in JSON. */
export function mlflowTracer(client: MlflowClient): Tracer {
  const { done } = mlflowCalls(client);
  const ask = (method: MlflowRequest['method'], path: string, facts: Pick<MlflowRequest, 'query' | 'body'>) =>
    client.send({ method, path: `${API}${path}`, ...facts, repeat: 'repeatable' });

  const found = async (id: string): Promise<Trace | undefined> => {
    const answer = await ask('GET', '/get', { query: [['trace_id', traceName(id)]] });
    return answer.kind === 'absent' ? undefined : decodeTrace((bodyOf(answer)['trace'] ?? {}) as JsonObject);
  };

  /** Of one experiment. */
  const writeSpans = async (traces: readonly Trace[]): Promise<void> => {
    const headers = { 'x-mlflow-experiment-id': traces[0]!.experimentId };
    // Its answer is empty.
    const answer = await client.fetch({ method: 'POST', path: 'v1/traces', body: encodeSpans(traces), headers, repeat: 'repeatable' });
    if (answer === undefined)
      throw new PromptopsError('REGISTRY_UNSUPPORTED', `${client.uri} takes no traces.`, 'Update it to MLflow 3.17 or later.');
  };

  const writeFacts = async (trace: Trace): Promise<void> => {
    bodyOf(await ask('POST', '', { body: encodeTraceInfo(trace) }));
    if (trace.prompts.length === 0) return;
    await done('POST', 'traces/link-prompts', { trace_id: traceName(trace.id), prompt_versions: linkedPrompts(trace) });
  };

  const idsOfRun = async (experimentId: string, runId: string): Promise<readonly string[]> => {
    const place = { type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: experimentId } };
    const search = async (token: string | undefined) =>
      bodyOf(
        await ask('POST', '/search', {
          body: {
            locations: [place],
            filter: `run_id = '${runId}'`,
            max_results: FOUND_AT_ONCE,
            ...(token !== undefined && { page_token: token }),
          },
        }),
      );
    const ids = new Set<string>();
    for await (const entry of pages('traces', search)) ids.add(text(entry['trace_id']));
    return [...ids];
  };

  return {
    write: async (given) => {
      // The database refuses a request that names one twice.
      const traces = [...new Map(given.map((trace) => [trace.id, trace])).values()];
      for (const some of inParts(traces, SPANS_AT_ONCE, ({ experimentId }) => experimentId)) await writeSpans(some);
      await fewAtOnce(traces, AT_ONCE, writeFacts);
      for (const some of inParts(traces, MOST_LINKED, ({ runId }) => runId))
        await done('POST', 'traces/link-to-run', { run_id: some[0]!.runId, trace_ids: some.map(({ id }) => traceName(id)) });
    },
    trace: found,
    async *traces({ experimentId, runId }) {
      const ids = await idsOfRun(experimentId, runId);
      for (const some of inParts(ids, READ_AT_ONCE, () => '')) {
        const answer = bodyOf(await ask('GET', '/batchGet', { query: some.map((id) => ['trace_ids', id] as const) }));
        for (const trace of recordsIn(answer['traces'])) {
          const decoded = decodeTrace(trace);
          if (decoded) yield decoded;
        }
      }
    },
    assess: async (id, assessments) => {
      const trace = await found(id);
      if (!trace) throw gone(`The trace ${id}`);
      const known = new Set(trace.assessments.map((one) => assessmentId(id, one)));
      const news = newsOf(trace, assessments);
      for (const one of news) {
        const body = encodeAssessment({ ...trace, startTime: Date.now(), durationMs: 0 }, one);
        // To post an id again is refused.
        const isKnown = known.has(assessmentId(id, one));
        const path = `/${traceName(id)}/assessments${isKnown ? `/${assessmentId(id, one)}` : ''}`;
        const mask = `${one.kind},rationale,metadata`;
        bodyOf(await ask(isKnown ? 'PATCH' : 'POST', path, { body: { assessment: body, ...(isKnown && { update_mask: mask }) } }));
      }
      return news.length;
    },
    logDataset: async (runId, { name, digest, source }) => {
      const dataset = { name, digest: digest.slice(0, DIGEST), source_type: 'local', source: JSON.stringify({ uri: source }) };
      await done('POST', 'runs/log-inputs', { run_id: runId, datasets: [{ dataset }] });
    },
    close: async () => client.close(),
  };
}

/** Parts of so many, each of one kind. */
function inParts<Item>(items: readonly Item[], most: number, kindOf: (item: Item) => string): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  const open = new Map<string, Item[]>();
  for (const item of items) {
    const part = open.get(kindOf(item));
    if (part !== undefined && part.length < most) part.push(item);
    else {
      const fresh = [item];
      open.set(kindOf(item), fresh);
      parts.push(fresh);
    }
  }
  return parts;
}
