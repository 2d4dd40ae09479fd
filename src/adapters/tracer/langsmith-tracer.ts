import { createHash } from 'node:crypto';
import { Client } from 'langsmith';
import type { Assessment, Trace } from '../../core/eval/trace.ts';
import { isRecord, type Json, type JsonObject } from '../../core/json.ts';
import type { Step } from '../../core/trace/step.ts';
import type { TraceMirror } from '../../ports/trace-mirror.ts';

interface LangsmithOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly project?: string;
}

const TIMEOUT_MS = 10_000;
/** LangSmith marks the language models of a trace by this. */
const RUN_TYPES = { llm: 'llm', step: 'chain' } as const;

/** LangSmith through its own client: one request for many traces, without its queues and timers. */
export function langsmithTracer({ env, project: given }: LangsmithOptions): TraceMirror {
  const project = given ?? (env['LANGSMITH_PROJECT'] || env['LANGCHAIN_PROJECT'] || 'default');
  const [apiKey, apiUrl, workspaceId] = [env['LANGSMITH_API_KEY'], env['LANGSMITH_ENDPOINT'], env['LANGSMITH_WORKSPACE_ID']];
  const client = new Client({
    timeout_ms: TIMEOUT_MS,
    // What is refused is sent again by those who wait for nothing.
    callerOptions: { maxRetries: 0 },
    autoBatchTracing: false,
    manualFlushMode: true,
    omitTracedRuntimeInfo: true,
    tracingMode: 'langsmith',
    disablePromptCache: true,
    ...(apiKey && { apiKey }),
    ...(apiUrl && { apiUrl }),
    ...(workspaceId && { workspaceId }),
  });
  return {
    write: async (traces) => {
      await client.batchIngestRuns({ runCreates: traces.flatMap((trace) => runsOf(trace, project)) });
    },
    describe: async (traces, facts) => {
      const runUpdates = traces.map((trace) => ({ ...placeOf(trace), extra: { metadata: { ...metadataOf(trace), ...facts } } }));
      await client.batchIngestRuns({ runUpdates });
    },
    async *feedback(ids) {
      const traces = new Map(ids.map((id) => [uuidOf(id), id]));
      if (traces.size === 0) return;
      for await (const said of client.listFeedback({ runIds: [...traces.keys()] })) {
        const trace = traces.get(said.run_id);
        if (trace !== undefined) yield { trace, assessment: assessmentOf(said) };
      }
    },
    url: async () => client.getProjectUrl({ projectName: project }).catch(() => undefined),
    close: async () => {},
  };
}

type RunCreate = NonNullable<Parameters<Client['batchIngestRuns']>[0]['runCreates']>[number];
type Feedback = Awaited<ReturnType<Client['createFeedback']>>;

/** The trace and its steps, each with its place in the tree. */
function runsOf(trace: Trace, project: string): readonly RunCreate[] {
  const { steps = [], startTime, durationMs, inputs, outputs, ok } = trace;
  const root = {
    ...placeOf(trace),
    name: trace.name,
    run_type: 'chain',
    session_name: project,
    start_time: startTime,
    end_time: startTime + durationMs,
    inputs: objectOf(inputs, 'input'),
    outputs: objectOf(outputs, 'output'),
    extra: { metadata: metadataOf(trace) },
    ...(!ok && { error: steps.find(({ error }) => error !== undefined)?.error ?? 'failed' }),
  };
  const byId = new Map(steps.map((step) => [step.id, step]));
  return [root, ...steps.map((step) => runOfStep(trace, step, byId, project))];
}

function runOfStep(trace: Trace, step: Step, steps: ReadonlyMap<string, Step>, project: string): RunCreate {
  const { name, kind, startTime, durationMs = 0, inputs, outputs, error, model, usage } = step;
  return {
    id: stepUuid(trace, step),
    trace_id: uuidOf(trace.id),
    parent_run_id: step.parent === undefined ? uuidOf(trace.id) : stepUuid(trace, steps.get(step.parent) ?? step),
    dotted_order: dottedOrder(trace, step, steps),
    name,
    run_type: RUN_TYPES[kind],
    session_name: project,
    start_time: startTime,
    end_time: startTime + durationMs,
    inputs: objectOf(inputs, 'input'),
    outputs: {
      ...objectOf(outputs, 'output'),
      // Where LangSmith counts tokens.
      ...(usage && {
        usage_metadata: { input_tokens: usage.input, output_tokens: usage.output, total_tokens: usage.input + usage.output },
      }),
    },
    extra: { metadata: { ...step.metadata, ...promptMetadata(step), ...(model !== undefined && { ls_model_name: model }) } },
    ...(error !== undefined && { error }),
  };
}

/** What LangSmith needs to find the root of a trace again. */
function placeOf({ id, startTime }: Pick<Trace, 'id' | 'startTime'>) {
  return { id: uuidOf(id), trace_id: uuidOf(id), dotted_order: orderOf(startTime, uuidOf(id)) };
}

function metadataOf({ tags, prompts }: Pick<Trace, 'tags' | 'prompts'>): JsonObject {
  return { ...tags, ...(prompts.length > 0 && { promptops_prompts: prompts.map(({ name, version }) => `${name}/${version}`) }) };
}

function promptMetadata({ prompt }: Step): JsonObject {
  if (prompt === undefined) return {};
  const { name, version, hash, label, alias } = prompt;
  return {
    promptops_prompt: name,
    promptops_registry_version: version,
    promptops_content_hash: hash,
    ...(label !== undefined && { promptops_version: label }),
    ...(alias !== undefined && { promptops_alias: alias }),
  };
}

function dottedOrder(trace: Trace, step: Step, steps: ReadonlyMap<string, Step>): string {
  const above: string[] = [];
  const seen = new Set<Step>();
  for (
    let one: Step | undefined = step;
    one !== undefined && !seen.has(one);
    one = one.parent === undefined ? undefined : steps.get(one.parent)
  ) {
    seen.add(one);
    above.unshift(orderOf(one.startTime, stepUuid(trace, one)));
  }
  return [orderOf(trace.startTime, uuidOf(trace.id)), ...above].join('.');
}

/** `20260203T091400123000Z` and the id. */
function orderOf(time: number, id: string): string {
  return `${new Date(time).toISOString().replaceAll(/[-:.Z]/g, '')}000Z${id}`;
}

/** The 32 digits of a trace as a UUID. */
function uuidOf(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** Always the same for the same step: written again, it replaces itself. Of the form that orders by time. */
function stepUuid({ id }: Trace, step: Step): string {
  const time = Math.max(0, Math.round(step.startTime)).toString(16).padStart(12, '0').slice(-12);
  const rest = createHash('sha256').update(`${id} ${step.id}`).digest('hex');
  return uuidOf(`${time}7${rest.slice(0, 3)}8${rest.slice(3, 18)}`);
}

function objectOf(value: Json, name: string): JsonObject {
  if (value === null) return {};
  return isRecord(value) ? (value as JsonObject) : { [name]: value };
}

function assessmentOf({ key, score, value, comment, feedback_source: source }: Feedback): Assessment {
  const kind = isRecord(source) ? source['type'] : undefined;
  return {
    name: key,
    kind: 'feedback',
    source: { type: kind === 'model' ? 'LLM_JUDGE' : 'HUMAN', id: 'langsmith' },
    value: score ?? (typeof value === 'object' ? JSON.stringify(value ?? null) : value) ?? null,
    ...(comment && { rationale: comment }),
  };
}
