import { isRecord, type JsonObject } from '../../core/json.ts';
import { compareFields, type Field, matchesClauses } from '../../core/mlflow/match-clause.ts';
import type { Clause, Scope } from '../../core/mlflow/search-filter.ts';
import { objectIn, recordsIn, text } from '../../core/mlflow/wire.ts';
import { LINKED_PROMPTS, linkedPromptsIn } from '../../core/mlflow/wire-trace-facts.ts';
import type { TraceRecord } from '../../core/registry/trace-record.ts';
import type { TraceStore } from '../../ports/trace-store.ts';
import { onePage, pageOf } from './result-page.ts';
import { clausesIn, equalTo, ordersIn, type Searchable } from './search-query.ts';
import { invalid } from './wire-error.ts';

const TIMES = ['timestamp', 'timestamp_ms', 'execution_time', 'execution_time_ms', 'end_time', 'end_time_ms'] as const;
const SEARCHABLE: Searchable = {
  attributes: [...TIMES, 'request_id', 'trace_id', 'client_request_id', 'status', 'state', 'name', 'run_id', 'prompt'],
  orders: [...TIMES, 'request_id', 'trace_id', 'experiment_id', 'status', 'name', 'run_id'],
  scopes: ['metadata', 'feedback', 'expectation'],
  nulls: true,
};
const PAGE = { usual: 100, most: 500 } as const;

/** One page of `traces/search`: newest first, unless another order is asked for. */
export function findTraces(body: JsonObject, traces: TraceStore, encode: (trace: TraceRecord) => JsonObject): JsonObject {
  const clauses = clausesIn(body, SEARCHABLE);
  const orders = ordersIn(body, SEARCHABLE);
  const page = pageOf(body, PAGE);
  const experimentIds = recordsIn(body['locations']).map(experimentIn);
  if (experimentIds.length === 0) throw invalid("Missing value for required parameter 'locations'.");
  const runId = equalTo(clauses, 'attribute', 'run_id');
  // A trace may belong to several runs: the store knows them all.
  const others = clauses.filter((clause) => runId === undefined || clause.key !== 'run_id' || clause.comparison !== '=');
  const isUsualOrder = orders.every(({ key, descending }) => key.startsWith('timestamp') && descending);
  const enough = isUsualOrder ? page.offset + page.count + 1 : Number.POSITIVE_INFINITY;
  const found: { readonly trace: TraceRecord; readonly field: (scope: Scope, key: string) => Field }[] = [];
  for (const trace of traces.traces({ experimentIds, ...(runId !== undefined && { runId }) })) {
    const field = (scope: Scope, key: string) => fieldOf(trace, scope, key);
    if (!matches(trace, field, others)) continue;
    found.push({ trace, field });
    if (found.length >= enough) break;
  }
  if (!isUsualOrder) found.sort((a, b) => compareFields(a.field, b.field, orders) || b.trace.startTime - a.trace.startTime);
  return onePage('traces', found, page, ({ trace }) => encode(trace));
}

function experimentIn(location: JsonObject): string {
  const id = text(objectIn(location['mlflow_experiment'])['experiment_id']);
  if (id === '') throw invalid("Of 'locations' only experiments are served here.");
  return id;
}

/** A trace may have used several prompts: one of them is enough. */
function matches(trace: TraceRecord, field: (scope: Scope, key: string) => Field, clauses: readonly Clause[]): boolean {
  const [ofPrompt, rest] = [clauses.filter(isOfPrompt), clauses.filter((clause) => !isOfPrompt(clause))];
  if (!matchesClauses(field, rest)) return false;
  return ofPrompt.every((clause) => promptsOf(trace).some((prompt) => matchesClauses(() => prompt, [clause])));
}

function isOfPrompt({ scope, key }: Clause): boolean {
  return scope === 'attribute' && key === 'prompt';
}

function promptsOf({ tags }: TraceRecord): readonly string[] {
  return linkedPromptsIn(tags[LINKED_PROMPTS]).map(({ name, version }) => `${text(name)}/${text(version)}`);
}

function fieldOf(trace: TraceRecord, scope: Scope, key: string): Field {
  if (scope === 'tag') return Object.hasOwn(trace.tags, key) ? trace.tags[key] : undefined;
  if (scope === 'metadata') return Object.hasOwn(trace.metadata, key) ? trace.metadata[key] : undefined;
  if (scope === 'feedback' || scope === 'expectation') return saidOf(trace, scope, key);
  switch (key) {
    case 'timestamp':
    case 'timestamp_ms':
      return trace.startTime;
    case 'execution_time':
    case 'execution_time_ms':
      return trace.durationMs;
    case 'end_time':
    case 'end_time_ms':
      return trace.durationMs === undefined ? undefined : trace.startTime + trace.durationMs;
    case 'status':
    case 'state':
      return trace.state;
    case 'name':
      return trace.tags['mlflow.traceName'];
    case 'run_id':
      return trace.metadata['mlflow.sourceRun'];
    case 'client_request_id':
      return trace.clientRequestId;
    case 'experiment_id':
      return trace.experimentId;
    default:
      return trace.id;
  }
}

/** What was said last under a name, as a word or a number. */
function saidOf({ assessments }: TraceRecord, kind: 'feedback' | 'expectation', name: string): Field {
  const said = assessments.findLast((one) => one['assessment_name'] === name && one['valid'] !== false && isRecord(one[kind]));
  if (said === undefined) return undefined;
  const value = objectIn(said[kind])['value'];
  return typeof value === 'number' ? value : typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
