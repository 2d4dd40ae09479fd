import { byCodeUnit } from '../../core/canonical-json.ts';
import { matchesRun } from '../../core/registry/matches-run.ts';
import type { Run, RunQuery } from '../../core/registry/run.ts';
import { RUN_TAGS } from '../../core/registry/tags.ts';
import type { Tracker } from '../../ports/tracker.ts';
import { insertArtifact, placeArtifact, readArtifact } from './embedded-artifacts.ts';
import {
  addFacts,
  allExperiments,
  asRun,
  existingRow,
  experimentId,
  experimentName,
  findExperiment,
  insertRun,
  metricHistory,
  newRunId,
  RUN_COLUMNS,
  type RunRow,
  removeRun,
  removeTag,
  runRow,
} from './embedded-lineage.ts';
import type { Store } from './embedded-store.ts';

const PAGE = 500;

/** The tracker's half of the database. */
export function embeddedRuns(store: Store, artifactFolder: string, now: () => number): Omit<Tracker, 'uri' | 'close'> {
  const run = (id: string): Run | undefined => {
    const row = runRow(store, id);
    return row && asRun(row);
  };
  return {
    experiment: async (name) => findExperiment(store, name) ?? store.write(() => experimentId(store, name)),
    findExperiment: async (name) => findExperiment(store, name),
    experimentName: async (id) => experimentName(store, id),
    experiments: async () => allExperiments(store),
    createRun: async (draft) => {
      const id = newRunId();
      store.write(() => insertRun(store, id, draft));
      return asRun(existingRow(store, id));
    },
    run: async (id) => run(id),
    log: async (id, facts) => {
      store.write(() => addFacts(store, id, facts));
    },
    metricHistory: async (id, key) => metricHistory(store, id, key),
    updateRun: async (id, { status, endTime, name }) => {
      store.write(() => {
        const before = existingRow(store, id);
        store.run('UPDATE runs SET status = ?, end_time = ?, name = ? WHERE id = ?', status, endTime, name ?? before.name, id);
      });
    },
    deleteRunTag: async (id, key) => {
      store.write(() => removeTag(store, id, key));
    },
    deleteRun: async (id) => {
      store.write(() => removeRun(store, id));
    },
    async *runs(query) {
      for (let last: RunRow | undefined; ; ) {
        const page = pageOfRuns(store, query, last);
        for (const found of page.map(asRun)) if (matchesRun(found, query)) yield found;
        last = page.at(-1);
        if (page.length < PAGE) return;
      }
    },
    putArtifact: async ({ id }, path, bytes) => {
      const placed = placeArtifact(artifactFolder, path, bytes);
      store.write(() => {
        existingRow(store, id);
        insertArtifact(store, id, path, placed);
      });
      return 'stored';
    },
    artifact: async ({ id }, path) => readArtifact(store, artifactFolder, id, path),
    artifacts: async ({ id }, folder) => {
      const paths = store.all<{ path: string }>('SELECT path FROM artifacts WHERE run = ?', id).map(({ path }) => path);
      return paths.filter((path) => folder === '' || path.startsWith(`${folder}/`)).sort(byCodeUnit);
    },
    runUrl: () => undefined,
    now: async () => now(),
  };
}

/** Tags that have a column, and an index. */
const INDEXED = { [RUN_TAGS.prompt]: 'prompt', [RUN_TAGS.kind]: 'kind' } as const;

/** Narrows the search by what has an index (few runs are in progress); `matchesRun` decides. */
function pageOfRuns(store: Store, { experimentId, status, tags = {} }: RunQuery, last: RunRow | undefined): readonly RunRow[] {
  const indexed = Object.entries(status === 'RUNNING' ? {} : INDEXED).flatMap(([tag, column]) =>
    tags[tag] === undefined ? [] : [{ column, value: tags[tag] }],
  );
  const clauses = [
    'experiment = ?',
    ...indexed.map(({ column }) => `${column} = ?`),
    ...(last ? ['(start_time, rowid) < (?, ?)'] : []),
    ...(status === 'RUNNING' ? ["status = 'RUNNING'"] : []),
  ];
  return store.all<RunRow>(
    `SELECT ${RUN_COLUMNS} FROM runs WHERE ${clauses.join(' AND ')} ORDER BY start_time DESC, rowid DESC LIMIT ${PAGE}`,
    experimentId,
    ...indexed.map(({ value }) => value),
    ...(last ? [last.start_time, last.row] : []),
  );
}
