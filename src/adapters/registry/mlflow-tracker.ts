import { PromptopsError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { equals, paramField, tagField } from '../../core/mlflow/filter.ts';
import { LIMITS } from '../../core/mlflow/limits.ts';
import { recordsIn, text } from '../../core/mlflow/wire.ts';
import { decodeMetric, decodeRun, encodeRunDraft, encodeRunFacts } from '../../core/mlflow/wire-tracker.ts';
import { inSteps, matchesRun } from '../../core/registry/matches-run.ts';
import type { Experiment, Run, RunQuery } from '../../core/registry/run.ts';
import type { Tracker } from '../../ports/tracker.ts';
import { bodyOf, mlflowCalls } from '../mlflow/calls.ts';
import type { MlflowClient } from '../mlflow/client.ts';
import { pages } from '../mlflow/pages.ts';
import { checkExperiment, checkParams, checkTags } from './check-write.ts';
import { mlflowArtifacts } from './mlflow-artifacts.ts';

/** MLflow's tracking over REST. */
export function mlflowTracker(client: MlflowClient, pageSize = 1000): Tracker {
  const { find, done, write } = mlflowCalls(client);
  // As MLflow's own client writes it: without, its page shows the default workspace.
  const inWorkspace =
    client.workspace === undefined || client.workspace === 'default' ? '' : `?workspace=${encodeURIComponent(client.workspace)}`;

  const experimentNamed = async (name: string): Promise<JsonObject | undefined> => {
    const found = await find('experiments/get-by-name', [['experiment_name', name]]);
    const [experiment] = recordsIn([found?.['experiment']]);
    return experiment;
  };
  /** The id of one that is there; a deleted one keeps its name and takes no runs. */
  const usable = (name: string, experiment: JsonObject): string => {
    if (!isDeleted(experiment)) return text(experiment['experiment_id']);
    const id = text(experiment['experiment_id']);
    throw new PromptopsError(
      'REGISTRY_REFUSED',
      `The experiment ${name} was deleted on ${client.uri}.`,
      `Restore it with \`mlflow experiments restore --experiment-id ${id}\`, or name another in \`registry.experiment\`.`,
    );
  };

  return {
    uri: client.uri,
    experiment: async (name) => {
      checkExperiment(name);
      const known = await experimentNamed(name);
      if (known) return usable(name, known);
      const answer = await write('POST', 'experiments/create', { name });
      if (answer.kind !== 'exists') return text(bodyOf(answer)['experiment_id']);
      // Somebody was faster, or our own first try was.
      return usable(name, (await experimentNamed(name)) ?? bodyOf(answer));
    },
    findExperiment: async (name) => {
      const known = await experimentNamed(name);
      return known && !isDeleted(known) ? text(known['experiment_id']) : undefined;
    },
    experimentName: async (id) => {
      const found = await find('experiments/get', [['experiment_id', id]]);
      const [experiment] = recordsIn([found?.['experiment']]);
      return experiment && !isDeleted(experiment) ? text(experiment['name']) : undefined;
    },
    experiments: async () => {
      const ask = (token: string | undefined) =>
        done('POST', 'experiments/search', { max_results: pageSize, ...(token !== undefined && { page_token: token }) });
      const found: Experiment[] = [];
      for await (const one of pages('experiments', ask)) found.push({ id: text(one['experiment_id']), name: text(one['name']) });
      return found;
    },
    createRun: async (draft) => {
      checkTags(draft.tags, LIMITS.runTag);
      const body = await done('POST', 'runs/create', encodeRunDraft(draft), 'creates');
      const run = runIn(body);
      if (run) return run;
      throw new PromptopsError('REGISTRY_FAILED', `${client.uri} did not say which run it created.`, 'Run the command again.', {
        maybeApplied: true,
      });
    },
    run: async (id) => {
      const found = await find('runs/get', [['run_id', id]]);
      return found && runIn(found);
    },
    log: async (id, facts) => {
      checkParams(facts.params ?? {});
      checkTags(facts.tags ?? {}, LIMITS.runTag);
      for (const body of encodeRunFacts(id, facts)) await done('POST', 'runs/log-batch', body);
    },
    metricHistory: async (id, key) => {
      const found = await find('metrics/get-history', [
        ['run_id', id],
        ['metric_key', key],
      ]);
      return inSteps(recordsIn(found?.['metrics']).map(decodeMetric));
    },
    updateRun: async (id, { status, endTime, name }) => {
      await done('POST', 'runs/update', { run_id: id, status, end_time: endTime, ...(name !== undefined && { run_name: name }) });
    },
    deleteRunTag: async (id, key) => {
      await done('POST', 'runs/delete-tag', { run_id: id, key });
    },
    deleteRun: async (id) => {
      const answer = await write('POST', 'runs/delete', { run_id: id });
      if (answer.kind !== 'absent') bodyOf(answer);
    },
    async *runs(query) {
      const ask = (token: string | undefined) =>
        done('POST', 'runs/search', {
          experiment_ids: [query.experimentId],
          run_view_type: 'ACTIVE_ONLY',
          filter: filterOf(query),
          max_results: pageSize,
          order_by: ['attributes.start_time DESC'],
          ...(token !== undefined && { page_token: token }),
        });
      const seen = new Set<string>();
      for await (const entry of pages('runs', ask)) {
        const run = decodeRun(entry);
        if (run === undefined || seen.has(run.id) || !matchesRun(run, query)) continue;
        seen.add(run.id);
        yield run;
      }
    },
    ...mlflowArtifacts(client),
    runUrl: ({ experimentId, id }) => `${client.uri}/#/experiments/${experimentId}/runs/${id}${inWorkspace}`,
    now: async () => {
      const answer = await client.fetch({ method: 'GET', path: 'health', repeat: 'repeatable' });
      const now = Date.parse(answer?.headers['date'] ?? '');
      if (!Number.isNaN(now)) return now;
      throw new PromptopsError('REGISTRY_FAILED', `${client.uri} does not tell the time: its answers have no Date header.`);
    },
    close: async () => client.close(),
  };
}

/** What of it MLflow can decide; every run is compared again here. */
function filterOf({ tags = {}, params = {}, status }: RunQuery): string {
  return [
    ...Object.entries(tags).map(([key, value]) => equals(tagField(key), value)),
    ...Object.entries(params).map(([key, value]) => equals(paramField(key), value)),
    ...(status === undefined ? [] : [equals('attributes.status', status)]),
  ].join(' AND ');
}

function runIn(body: JsonObject): Run | undefined {
  const [run] = recordsIn([body['run']]);
  return run && decodeRun(run);
}

function isDeleted(experiment: JsonObject): boolean {
  return experiment['lifecycle_stage'] === 'deleted';
}
