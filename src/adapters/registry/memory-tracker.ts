import { byCodeUnit } from '../../core/canonical-json.ts';
import { LIMITS } from '../../core/mlflow/limits.ts';
import { inSteps, lastMetrics, matchesRun } from '../../core/registry/matches-run.ts';
import { DEFAULT_EXPERIMENT, type Run, type RunFacts } from '../../core/registry/run.ts';
import type { Tracker } from '../../ports/tracker.ts';
import { checkArtifactPath, checkExperiment, checkParams, checkTags, checkWriteOnce, gone } from './check-write.ts';

interface MemoryTrackerOptions {
  readonly clock?: () => Date;
  /** The scheme of an artifact store that is not served over REST: artifacts are not stored. */
  readonly unservedArtifacts?: string;
}

/** A tracking server that exists only here, for tests. */
export function memoryTracker({ clock = () => new Date(), unservedArtifacts }: MemoryTrackerOptions = {}): Tracker {
  const experiments = new Map<string, string>();
  const runs = new Map<string, Run>();
  const metrics = new Map<string, NonNullable<RunFacts['metrics']>>();
  const artifacts = new Map<string, Map<string, Uint8Array>>();
  let made = 0;
  const runOf = (id: string): Run => {
    const run = runs.get(id);
    if (!run) throw gone(`The run ${id}`);
    return run;
  };

  return {
    uri: 'memory:',
    experiment: async (name) => {
      checkExperiment(name);
      const id = experiments.get(name) ?? (name === DEFAULT_EXPERIMENT.name ? DEFAULT_EXPERIMENT.id : String(experiments.size + 1));
      experiments.set(name, id);
      return id;
    },
    findExperiment: async (name) => experiments.get(name),
    experimentName: async (id) => [...experiments].find(([, one]) => one === id)?.[0],
    experiments: async () => [...experiments].map(([name, id]) => ({ id, name })),
    createRun: async ({ experimentId, name, startTime, tags }) => {
      checkTags(tags, LIMITS.runTag);
      if (![...experiments.values()].includes(experimentId)) throw gone(`The experiment ${experimentId}`);
      const id = String(++made).padStart(32, '0');
      const artifactUri = `${unservedArtifacts ?? 'memory'}:/${experimentId}/${id}/artifacts`;
      const started = { status: 'RUNNING', startTime, endTime: undefined, params: {}, metrics: {} } as const;
      const run: Run = { id, experimentId, name, ...started, tags: { ...tags }, artifactUri };
      runs.set(id, run);
      return run;
    },
    run: async (id) => runs.get(id),
    log: async (id, facts) => {
      const run = runOf(id);
      const params = facts.params ?? {};
      checkParams(params);
      for (const [key, value] of Object.entries(params)) {
        checkWriteOnce(key, Object.hasOwn(run.params, key) ? run.params[key] : undefined, value);
      }
      checkTags(facts.tags ?? {}, LIMITS.runTag);
      const measured = [...(metrics.get(id) ?? []), ...(facts.metrics ?? [])];
      metrics.set(id, measured);
      const tags = { ...run.tags, ...facts.tags };
      runs.set(id, { ...run, params: { ...run.params, ...params }, tags, metrics: lastMetrics(measured) });
    },
    metricHistory: async (id, key) => inSteps(metrics.get(id) ?? []).filter((metric) => metric.key === key),
    updateRun: async (id, change) => {
      runs.set(id, { ...runOf(id), ...change });
    },
    deleteRunTag: async (id, key) => {
      const { [key]: _, ...tags } = runOf(id).tags;
      runs.set(id, { ...runOf(id), tags });
    },
    deleteRun: async (id) => {
      runs.delete(id);
      artifacts.delete(id);
    },
    async *runs(query) {
      const found = [...runs.values()].reverse().filter((run) => matchesRun(run, query));
      yield* found.sort((a, b) => b.startTime - a.startTime);
    },
    putArtifact: async ({ id }, path, bytes) => {
      checkArtifactPath(path);
      runOf(id);
      if (unservedArtifacts !== undefined) return { unavailable: unservedArtifacts };
      artifacts.set(id, (artifacts.get(id) ?? new Map()).set(path, bytes.slice()));
      return 'stored';
    },
    artifact: async ({ id }, path) => artifacts.get(id)?.get(path)?.slice(),
    artifacts: async ({ id }, folder) => {
      const paths = [...(artifacts.get(id)?.keys() ?? [])];
      return paths.filter((path) => folder === '' || path.startsWith(`${folder}/`)).sort(byCodeUnit);
    },
    runUrl: () => undefined,
    now: async () => clock().getTime(),
    close: async () => {},
  };
}
