import type { Publication, Published } from '../../core/registry/publication.ts';
import { insertArtifact, placeArtifact } from './embedded-artifacts.ts';
import { addFacts, asRun, existingRow, experimentId, insertRun, newRunId } from './embedded-lineage.ts';
import type { Store } from './embedded-store.ts';
import { describePrompt, insertPrompt, insertVersion, moveAlias } from './embedded-versions.ts';

/** A version, its lineage run and its aliases in one transaction. */
export function publish(store: Store, artifactFolder: string, now: () => number, publication: Publication): Published {
  const { name, startTime } = publication;
  const runId = newRunId();
  const draft = { name, ...publication.draft(runId) };
  const placed = publication.artifacts.map(({ path, bytes }) => ({ path, at: placeArtifact(artifactFolder, path, bytes) }));
  return store.write(() => {
    insertPrompt(store, name, publication.prompt);
    const { version, created } = insertVersion(store, draft, now());
    if (!created) return { kind: 'known', version };
    if (publication.newDescription !== undefined) describePrompt(store, name, publication.newDescription);
    for (const { alias, expected } of publication.aliases) moveAlias(store, { name, alias, version: version.version, expected }, now());
    const { runName, tags, params } = publication.lineage(version, runId);
    insertRun(store, runId, { experimentId: experimentId(store, publication.experiment), name: runName, startTime, tags });
    addFacts(store, runId, { params });
    for (const { path, at } of placed) insertArtifact(store, runId, path, at);
    store.run("UPDATE runs SET status = 'FINISHED', end_time = ? WHERE id = ?", now(), runId);
    return { kind: 'created', version, run: asRun(existingRow(store, runId)) };
  });
}
