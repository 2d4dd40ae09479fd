import { compareFields, type Field, matchesClauses } from '../../core/mlflow/match-clause.ts';
import type { Scope } from '../../core/mlflow/search-filter.ts';
import { encodeExperiment } from '../../core/mlflow/wire-tracker.ts';
import { DEFAULT_EXPERIMENT, type Experiment } from '../../core/registry/run.ts';
import type { Tracker } from '../../ports/tracker.ts';
import { onePage, pageOf } from './result-page.ts';
import { clausesIn, ordersIn, type Searchable } from './search-query.ts';
import { WireError } from './wire-error.ts';
import { required } from './wire-input.ts';
import { read, search, type WireRoute, write } from './wire-route.ts';

const SEARCHABLE: Searchable = {
  attributes: ['name'],
  orders: ['name', 'experiment_id', 'creation_time', 'last_update_time'],
};
const PAGE = { usual: 1000, most: 50_000 } as const;

export const EXPERIMENT_ROUTES: readonly WireRoute[] = [
  read('experiments/get-by-name', async (query, { tracker }) => {
    const name = required(query, 'experiment_name');
    const id = name === DEFAULT_EXPERIMENT.name ? await tracker.experiment(name) : await tracker.findExperiment(name);
    if (id === undefined) throw new WireError('RESOURCE_DOES_NOT_EXIST', `Could not find experiment with name '${name}'`);
    return { experiment: encodeExperiment(id, name) };
  }),
  read('experiments/get', async (query, { tracker }) => {
    const id = required(query, 'experiment_id');
    return { experiment: encodeExperiment(id, await experimentName(tracker, id)) };
  }),
  search('experiments/search', async (body, { tracker }) => {
    const clauses = clausesIn(body, SEARCHABLE);
    const orders = ordersIn(body, SEARCHABLE);
    const page = pageOf(body, PAGE);
    if (body['view_type'] === 'DELETED_ONLY') return {};
    await tracker.experiment(DEFAULT_EXPERIMENT.name);
    const found = (await tracker.experiments())
      .map((one) => ({ one, field: (scope: Scope, key: string) => fieldOf(one, scope, key) }))
      .filter(({ field }) => matchesClauses(field, clauses))
      .sort((a, b) => compareFields(a.field, b.field, orders) || Number(b.one.id) - Number(a.one.id));
    return onePage('experiments', found, page, ({ one }) => encodeExperiment(one.id, one.name));
  }),
  write('POST', 'experiments/create', async (body, { tracker }) => {
    const name = required(body, 'name');
    if ((await tracker.findExperiment(name)) !== undefined)
      throw new WireError('RESOURCE_ALREADY_EXISTS', `Experiment(name=${name}) already exists.`);
    return { experiment_id: await tracker.experiment(name) };
  }),
  // Of logged models there are none; clients ask when they look into a folder of artifacts.
  search('logged-models/search', async () => ({})),
];

function fieldOf({ id, name }: Experiment, scope: Scope, key: string): Field {
  if (scope !== 'attribute') return undefined;
  // Of times it knows none: what was made later has the higher number.
  return key === 'name' ? name : Number(id);
}

/** The name of an experiment, or MLflow's 404. Its clients take the default one for granted. */
export async function experimentName(tracker: Tracker, id: string): Promise<string> {
  if (id === DEFAULT_EXPERIMENT.id) await tracker.experiment(DEFAULT_EXPERIMENT.name);
  const name = await tracker.experimentName(id);
  if (name === undefined) throw new WireError('RESOURCE_DOES_NOT_EXIST', `No Experiment with id=${id} exists`);
  return name;
}
