import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../adapters/system-clock.ts';
import type { Config } from '../config/config.ts';
import { PromptopsError } from '../core/errors.ts';
import type { AppConfig } from '../core/load/app-config.ts';
import { cacheTimesIn } from '../core/load/cache-variables.ts';
import { once } from '../core/once.ts';
import { redactUri } from '../core/redact-uri.ts';
import { EMBEDDED_FILE } from '../core/registry/embedded-file.ts';
import { VERSION } from '../generated/version.ts';
import type { Clock } from '../ports/clock.ts';
import type { ExposureLog } from '../ports/exposure-log.ts';
import type { PromptCache } from '../ports/prompt-cache.ts';
import type { Registry } from '../ports/registry.ts';
import type { Tracer } from '../ports/tracer.ts';
import type { Tracker } from '../ports/tracker.ts';
import type { Loader, LoaderOptions } from '../usecases/load/loader.ts';
import { openLoader } from '../usecases/load/open-loader.ts';
import type { ABSupplies } from './ab-supplies.ts';
import { fallbackSources } from './fallback-sources.ts';
import type { PromptopsOptions } from './options.ts';
import { readAppConfig } from './read-app-config.ts';
import { beforeExit, surroundings } from './surroundings.ts';
import { warnings } from './warnings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The pieces of the SDK, put together; the one place of it that chooses adapters. Each is loaded when first needed. */
export interface Composed {
  readonly loader: Loader;
  readonly app: AppConfig;
  readonly clock: Clock;
  readonly registry: () => Promise<Registry>;
  readonly tracker: () => Promise<Tracker>;
  readonly ab: () => Promise<ABSupplies>;
  readonly tracer: () => Promise<Tracer>;
  /** Where runs of ours are recorded. */
  readonly experiment: () => Promise<string>;
  readonly close: () => Promise<void>;
}

interface ComposeOptions extends PromptopsOptions {
  /** Told of trouble with the shared cache, where nobody takes other warnings. */
  readonly cacheTrouble?: (message: string) => void;
}

export async function composeLoader(options: ComposeOptions): Promise<Composed> {
  const around = surroundings();
  const { env = around.env, root = around.cwd, log = console.warn } = options;
  const clock = systemClock();
  const app = await readAppConfig(options, env, root);
  const workspace = once(async () => (await import('../adapters/workspace/disk-workspace.ts')).diskWorkspace({ cwd: root }));
  const config = once(async () =>
    (await import('../config/load-config.ts')).loadConfig({ workspace: await workspace(), terminal: { env }, flags: {} }),
  );
  const uri = async () => {
    if (options.registryUri !== undefined) return options.registryUri;
    const { registry } = await config();
    return registry.uri ?? registry.tracking_uri ?? undefined;
  };
  const stores = once(async (): Promise<Stores> => {
    const address = await uri();
    if (address === undefined) return embedded((await workspace()).root);
    return mlflow(address, options, env, await config());
  });
  const registry = async () => options.registry ?? (await stores()).registry;
  const tracker = async () => options.tracker ?? (await stores()).tracker;
  const tracer = async () => options.tracer ?? (await stores()).tracer;
  const packaged = once(async () => {
    const { packagedPrompts } = await import('../usecases/load/packaged-prompts.ts');
    const files = await workspace();
    const sets = await config().then(
      ({ prompts }) => prompts,
      () => null,
    );
    return packagedPrompts(sets, files);
  });
  const address = await uri().catch(() => undefined);
  const space = spaceOf(address, root, env);
  const redisUrl = options.redisUrl === undefined ? env['REDIS_URL'] || null : options.redisUrl;
  const say = options.cacheTrouble ?? ((message: string) => log?.(`promptops: ${message}`));
  const shared = redisUrl === null ? undefined : await redis(redisUrl, space, clock.now, say);
  const folder = options.snapshotFolder === undefined ? snapshotFolder(root, env) : options.snapshotFolder;
  const snapshot = folder === null ? undefined : await snapshots(folder, space);
  const loader = openLoader(loaderOptions(options, app, env), {
    registry,
    space,
    clock,
    ...(shared && { shared }),
    ...(snapshot && { snapshot }),
    fallbacks: fallbackSources({ app: async () => app, env, packaged: async (name) => (await packaged()).get(name) }),
  });
  if (log) loader.events.on(warnings(log, clock.now));
  const ab = once(async () => {
    const { exposureFolder = join((await workspace()).root, '.promptops/ab') } = options;
    const file = exposureFolder === null ? undefined : await exposureFile(exposureFolder);
    const isShared = options.tracker !== undefined || (options.registry === undefined && address !== undefined);
    const supplies = (await import('./ab-supplies.ts')).abSupplies({ config, file, tracker, isShared, clock, log });
    // Once: what cannot be written then must not keep the process from its end.
    const forget = beforeExit(() => {
      forget();
      return supplies.recorder.flush();
    });
    return { ...supplies, forget };
  });
  return {
    loader,
    app,
    clock,
    registry,
    tracker,
    ab,
    tracer,
    experiment: async () => (await config()).registry.experiment,
    close: async () => {
      if (ab.begun()) {
        const { recorder, runs, forget } = await ab();
        forget();
        await recorder.close();
        await runs.finish().catch(() => {});
      }
      await loader.close();
      const opened = stores.begun() ? await stores().catch(() => undefined) : undefined;
      if (opened) await Promise.all([...new Set<Registry | Tracker>([opened.registry, opened.tracker])].map((one) => one.close()));
    },
  };
}

function loaderOptions(options: PromptopsOptions, { useRegistry }: AppConfig, env: Environment): LoaderOptions {
  return { ...cacheTimesIn(env), ...options, useRegistry: options.useRegistry ?? useRegistry };
}

interface Stores {
  readonly registry: Registry;
  readonly tracker: Tracker;
  readonly tracer: Tracer;
}

async function mlflow(registryUri: string, options: PromptopsOptions, env: Environment, { registry }: Config): Promise<Stores> {
  const { openMlflow } = await import('../adapters/mlflow/open-mlflow.ts');
  const { timeoutMs = 5000 } = options;
  // Nobody waits longer than that, and no socket keeps the process that long.
  const limited = { ...env, MLFLOW_HTTP_REQUEST_TIMEOUT: String(timeoutMs / 1000) };
  const own = options.registryUri !== undefined;
  const trackingUri = own ? registryUri : (registry.tracking_uri ?? registryUri);
  const { workspace } = registry;
  return openMlflow({ registryUri, trackingUri, env: limited, version: VERSION, workspace, waitMs: timeoutMs });
}

async function embedded(root: string): Promise<Stores> {
  if (!existsSync(join(root, EMBEDDED_FILE)))
    throw new PromptopsError(
      'REGISTRY_UNREACHABLE',
      `No registry is set, and there is no ${EMBEDDED_FILE}.`,
      'Set MLFLOW_TRACKING_URI, give `registryUri`, or run `promptops register`.',
    );
  const store = await (await import('../adapters/registry/embedded-registry.ts')).embeddedRegistry({ root });
  return { registry: store, tracker: store, tracer: store.tracer };
}

async function exposureFile(folder: string): Promise<ExposureLog> {
  return (await import('../adapters/exposures/file-exposure-log.ts')).fileExposureLog({ folder });
}

async function redis(url: string, space: string, now: () => number, log: (message: string) => void): Promise<PromptCache> {
  const { redisCache } = await import('../adapters/prompt-cache/redis-cache.ts');
  const { redisConnection } = await import('../adapters/prompt-cache/redis-connection.ts');
  return redisCache({ connection: redisConnection({ url, now, log }), space });
}

async function snapshots(folder: string, space: string): Promise<PromptCache> {
  return (await import('../adapters/prompt-cache/snapshot-cache.ts')).snapshotCache({ folder, space });
}

/** Replicas with one registry share copies; a registry in a file is known by its folder. */
function spaceOf(uri: string | undefined, root: string, env: Environment): string {
  const address = uri === undefined ? `embedded ${root}` : redactUri(uri).replace(/\/+$/, '');
  const workspace = env['MLFLOW_WORKSPACE'];
  return workspace ? `${address} ${workspace}` : address;
}

/** Beside the other caches of the project, else where the user keeps caches. */
function snapshotFolder(root: string, env: Environment): string {
  const modules = join(root, 'node_modules');
  if (existsSync(modules)) return join(modules, '.cache', 'promptops', 'prompts');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'promptops', 'prompts');
}
