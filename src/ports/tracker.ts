import type { Experiment, Metric, Run, RunDraft, RunFacts, RunQuery, RunStatus } from '../core/registry/run.ts';

/** Where lineage and moves are recorded. Every adapter passes tests/contracts/tracker.ts. */
export interface Tracker {
  readonly uri: string;
  /** The id of an experiment, made when it is missing; two at once get the same. */
  experiment(name: string): Promise<string>;
  /** The id, or `undefined`: for reading, which makes nothing. */
  findExperiment(name: string): Promise<string | undefined>;
  /** The name of one that is there. */
  experimentName(id: string): Promise<string | undefined>;
  /** All that are not deleted, in no order. */
  experiments(): Promise<readonly Experiment[]>;
  /** Never retried inside: after a lost answer the caller looks by tags first. */
  createRun(draft: RunDraft): Promise<Run>;
  run(id: string): Promise<Run | undefined>;
  /** Params are write-once; tags are overwritten. In as many requests as the limits of the wire ask for. */
  log(id: string, facts: RunFacts): Promise<void>;
  /** All measurements of one key, in the order of their steps; empty where there are none, or no such run. */
  metricHistory(id: string, key: string): Promise<readonly Metric[]>;
  updateRun(id: string, change: { readonly status: RunStatus; readonly endTime: number; readonly name?: string }): Promise<void>;
  deleteRunTag(id: string, key: string): Promise<void>;
  /** Nobody sees it any more; gone already is fine. */
  deleteRun(id: string): Promise<void>;
  /** Newest first, page by page as they are read. */
  runs(query: RunQuery): AsyncIterable<Run>;
  /** `unavailable` with the scheme where artifacts are not served over REST. */
  putArtifact(run: Run, path: string, bytes: Uint8Array): Promise<'stored' | { readonly unavailable: string }>;
  artifact(run: Run, path: string): Promise<Uint8Array | undefined>;
  /** Paths below the run, of files. */
  artifacts(run: Run, folder: string): Promise<readonly string[]>;
  /** Where a person sees it in a browser; `undefined` where there is no such page. */
  runUrl(run: Run): string | undefined;
  /** The server's own clock, milliseconds: evidence ages against it. */
  now(): Promise<number>;
  close(): Promise<void>;
}
