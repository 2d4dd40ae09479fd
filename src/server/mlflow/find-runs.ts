import type { JsonObject } from '../../core/json.ts';
import { compareFields, type Field, matchesClauses } from '../../core/mlflow/match-clause.ts';
import type { Clause, Scope } from '../../core/mlflow/search-filter.ts';
import { decodeRunStatus } from '../../core/mlflow/wire-tracker.ts';
import type { Run, RunQuery } from '../../core/registry/run.ts';
import { onePage, pageOf } from './result-page.ts';
import { clausesIn, ordersIn, type Searchable } from './search-query.ts';
import { listOf } from './wire-input.ts';
import type { WireStores } from './wire-route.ts';

const ATTRIBUTES = [
  'run_id',
  'run_name',
  'Run name',
  'status',
  'start_time',
  'end_time',
  'created',
  'user_id',
  'artifact_uri',
  'experiment_id',
];
const SEARCHABLE: Searchable = { attributes: ATTRIBUTES, orders: ATTRIBUTES, scopes: ['param', 'metric'] };
const PAGE = { usual: 1000, most: 50_000 } as const;

/** One page of `runs/search`: newest first, unless another order is asked for. */
export async function findRuns(body: JsonObject, { tracker }: WireStores, encode: (run: Run) => JsonObject): Promise<JsonObject> {
  const clauses = clausesIn(body, SEARCHABLE);
  const orders = ordersIn(body, SEARCHABLE);
  const page = pageOf(body, PAGE);
  if (body['run_view_type'] === 'DELETED_ONLY') return {};
  const isUsualOrder = orders.every(({ scope, key, descending }) => scope === 'attribute' && isStart(key) && descending);
  const found: { readonly run: Run; readonly field: (scope: Scope, key: string) => Field }[] = [];
  const experiments = listOf(body, 'experiment_ids');
  const enough = experiments.length === 1 && isUsualOrder ? page.offset + page.count + 1 : Number.POSITIVE_INFINITY;
  for (const experimentId of experiments) {
    for await (const run of tracker.runs({ experimentId, ...narrowed(clauses) })) {
      const field = (scope: Scope, key: string) => fieldOf(run, scope, key);
      if (!matchesClauses(field, clauses)) continue;
      found.push({ run, field });
      if (found.length >= enough) break;
    }
  }
  if (!isUsualOrder || experiments.length > 1)
    found.sort((a, b) => compareFields(a.field, b.field, orders) || b.run.startTime - a.run.startTime);
  return onePage('runs', found, page, ({ run }) => encode(run));
}

/** What the tracker may look up by an index; every run is compared again. */
function narrowed(clauses: readonly Clause[]): Omit<RunQuery, 'experimentId'> {
  const equal = (scope: Scope) =>
    Object.fromEntries(
      clauses.filter((one) => one.scope === scope && one.comparison === '=').map(({ key, value }) => [key, String(value)]),
    );
  const status = decodeRunStatus(equal('attribute')['status']);
  // The name stands among the tags for MLflow, and not for us.
  const { 'mlflow.runName': _, ...tags } = equal('tag');
  return { tags, params: equal('param'), ...(status && { status }) };
}

function isStart(key: string): boolean {
  return key === 'start_time' || key === 'created';
}

function fieldOf(run: Run, scope: Scope, key: string): Field {
  if (scope === 'param') return Object.hasOwn(run.params, key) ? run.params[key] : undefined;
  if (scope === 'metric') return Object.hasOwn(run.metrics, key) ? run.metrics[key] : undefined;
  if (scope === 'tag') return key === 'mlflow.runName' ? run.name : Object.hasOwn(run.tags, key) ? run.tags[key] : undefined;
  switch (key) {
    case 'run_id':
      return run.id;
    case 'run_name':
    case 'Run name':
      return run.name;
    case 'status':
      return run.status;
    case 'start_time':
    case 'created':
      return run.startTime;
    case 'end_time':
      return run.endTime;
    case 'user_id':
      return run.tags['mlflow.user'] ?? '';
    case 'experiment_id':
      return run.experimentId;
    default:
      return run.artifactUri;
  }
}
