import type { Registry } from '../ports/registry.ts';
import type { Tracer } from '../ports/tracer.ts';
import type { Tracker } from '../ports/tracker.ts';
import type { LoaderOptions } from '../usecases/load/loader.ts';

/** All of it can be left out: the environment and the project's configuration say the rest. */
export interface PromptopsOptions extends LoaderOptions {
  /** Instead of MLFLOW_REGISTRY_URI and MLFLOW_TRACKING_URI: an MLflow server or `promptops serve`. */
  readonly registryUri?: string;
  /** A registry of your own: `memoryRegistry()` of `promptops/testing`, for tests. */
  readonly registry?: Registry;
  /** Where A/B tests record, beside a `registry` of your own: `memoryTracker()`. */
  readonly tracker?: Tracker;
  /** Where traces are kept, beside a `registry` of your own: `memoryTracer()`. */
  readonly tracer?: Tracer;
  /** `dev`, `staging`, `prod`: reads `configs/<environment>.yaml` where it is there. Else PROMPTOPS_ENVIRONMENT. */
  readonly environment?: string;
  /** The application's configuration, instead of `configs/<environment>.yaml`. */
  readonly configFile?: string;
  /** The folder of the application; its prompt files are the last substitute. Default: the working directory. */
  readonly root?: string;
  /** A shared cache. Default REDIS_URL; `null`: none. */
  readonly redisUrl?: string | null;
  /** Where the last known good copies are kept on disk; `null`: nowhere. Default: the cache folder of the project or the user. */
  readonly snapshotFolder?: string | null;
  /** Where exposures of A/B tests are written; `null`: nowhere on this machine. Default: `.promptops/ab` of the project. */
  readonly exposureFolder?: string | null;
  /** Takes warnings; at most one a minute for each cause. Default `console.warn`; `null`: nobody. */
  readonly log?: ((message: string) => void) | null;
  /** Instead of `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}
