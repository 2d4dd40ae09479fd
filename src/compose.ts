import { dirname, join, resolve } from 'node:path';
import { diskWorkspace } from './adapters/workspace/disk-workspace.ts';
import type { GlobalFlags, Session, Terminal } from './commands/command.ts';
import type { Config } from './config/config.ts';
import { defaultConfig, loadConfig } from './config/load-config.ts';
import type { CiContext } from './core/ci/ci-context.ts';
import { VERSION } from './generated/version.ts';
import type { Checks } from './ports/checks.ts';
import type { Model } from './ports/model.ts';
import type { Registry } from './ports/registry.ts';
import type { TraceStore } from './ports/trace-store.ts';
import type { Tracer } from './ports/tracer.ts';
import type { Tracker } from './ports/tracker.ts';

type Opened = Omit<Session, 'show'>;

const EXPOSURES = '.promptops/ab';

/** From flags and environment to a session; without `own` flags the configuration is not read. The one place where adapters are chosen; each is loaded when first needed. */
export async function openSession(terminal: Terminal, flags: GlobalFlags, own?: Readonly<Record<string, unknown>>): Promise<Opened> {
  const cwd = resolve(terminal.cwd, flags.cwd ?? '.');
  const workspace = diskWorkspace({ cwd });
  const config = own === undefined ? defaultConfig() : await loadConfig({ workspace, terminal, flags, own });
  const stores = openedOnce(() => openStores(workspace.root, terminal.env, config, flags));
  const answers = answersBelow(workspace.root, terminal.env);
  const models = modelsOf(workspace.root, terminal.env, config);
  const checks = checksOf(terminal, workspace.root, config);
  return {
    terminal,
    flags,
    workspace,
    config,
    registry: async () => (await stores.open()).registry,
    tracker: async () => (await stores.open()).tracker,
    tracer: async () => (await stores.open()).tracer,
    traceStore: async () => (await stores.open()).traceStore,
    loader: async (cacheTrouble) => {
      const { composeLoader } = await import('./sdk/compose-loader.ts');
      const { registry } = await stores.open();
      // Copies are kept apart by the address that the flags chose; on disk only where the registry is not.
      const place = registry.kind === 'mlflow' ? { registryUri: registry.uri } : { snapshotFolder: null };
      return (await composeLoader({ registry, ...place, root: workspace.root, env: terminal.env, log: null, cacheTrouble })).loader;
    },
    exposureLogs: async ({ folders, local }) => {
      const { fileExposureLog } = await import('./adapters/exposures/file-exposure-log.ts');
      const files = [EXPOSURES, ...folders].map((folder, at) =>
        fileExposureLog({ folder: resolve(at === 0 ? workspace.root : cwd, folder), mustExist: at > 0 }),
      );
      if (local || mlflowServers(config.registry, terminal.env, flags) === undefined) return files;
      const { recordedExposures } = await import('./usecases/ab/tracked-exposure-log.ts');
      return [...files, recordedExposures({ tracker: async () => (await stores.open()).tracker, experiment: config.registry.experiment })];
    },
    servedTests: async ({ exposed, failed }) => {
      const { fileExposureLog } = await import('./adapters/exposures/file-exposure-log.ts');
      const { systemClock } = await import('./adapters/system-clock.ts');
      const { openTests } = await import('./usecases/ab/open-tests.ts');
      return openTests(config.ab, {
        file: fileExposureLog({ folder: join(workspace.root, EXPOSURES) }),
        tracker: async () => (await stores.open()).tracker,
        isShared: mlflowServers(config.registry, terminal.env, flags) !== undefined,
        experiment: async () => config.registry.experiment,
        clock: systemClock(),
        newId: () => crypto.randomUUID(),
        failed,
        exposed,
      });
    },
    announcements: async () => {
      const url = terminal.env['REDIS_URL'];
      if (!url) return undefined;
      const { uri, kind } = (await stores.open()).registry;
      const { redisAnnouncements } = await import('./adapters/announcements/redis-announcements.ts');
      return redisAnnouncements({ url, space: kind === 'mlflow' ? uri : `${uri} ${workspace.root}` });
    },
    serverProbe: async (registry) => {
      const servers = mlflowServers(registry, terminal.env, flags);
      return servers && (await import('./adapters/mlflow/open-mlflow.ts')).openProbe({ ...servers, experiment: registry.experiment });
    },
    model: models.model,
    answers: answers.open,
    cassette: async (casesFile) => {
      const { openCassette } = await import('./adapters/answers/cassette.ts');
      const { secretValues } = await import('./adapters/model/secret-values.ts');
      return openCassette({ casesFile, workspace, secrets: secretValues(terminal.env) });
    },
    checks: checks.open,
    evals: async () => {
      const { diskEvalJournal } = await import('./adapters/eval-journal/disk-eval-journal.ts');
      const { secretValues } = await import('./adapters/model/secret-values.ts');
      return diskEvalJournal({ folder: join(workspace.root, '.promptops/evals'), secrets: secretValues(terminal.env) });
    },
    close: async () => {
      await checks.close();
      await Promise.all([models.close(), answers.close()]);
      await stores.close();
    },
    ci: () => ciAround(terminal.env),
    reviewComments: async (context) => (await import('./adapters/comments/open-comments.ts')).openComments(context, terminal.env),
    configIn: (past) => loadConfig({ workspace: past, terminal, flags, own: own ?? {} }),
    git: async () => (await import('./adapters/git/open-git.ts')).openGit(workspace.root, terminal.env),
    changes: async () => (await import('./adapters/changes/disk-changes.ts')).diskChanges(workspace.root),
    ...(terminal.lintWorker && { lintHelper: lintHelperFrom(terminal.lintWorker, cwd) }),
    lintCache: async (key) => {
      const { diskLintCache, lintCachePath } = await import('./adapters/lint-cache/disk-lint-cache.ts');
      return diskLintCache({ path: lintCachePath(workspace.root, terminal.env), key: `${VERSION} ${key}`, workspace });
    },
    tryCache: async () => {
      const { lintCachePath } = await import('./adapters/lint-cache/disk-lint-cache.ts');
      const { tryFolder } = await import('./adapters/lint-cache/try-folder.ts');
      const folder = dirname(lintCachePath(workspace.root, terminal.env));
      const problem = tryFolder(folder);
      return { folder, ...(problem !== undefined && { problem }) };
    },
    writeReport: async (path, text) => (await import('./adapters/report-file.ts')).writeReportFile(resolve(cwd, path), text),
    colour: wantsColour(terminal, flags),
  };
}

/** What the CI around this process says of its run. */
export async function ciAround(env: Terminal['env']): Promise<CiContext | undefined> {
  return (await import('./adapters/git/ci-context.ts')).ciContext(env);
}

function lintHelperFrom(program: URL, cwd: string): NonNullable<Session['lintHelper']> {
  return async (configuration) => {
    const { workerLintHelper } = await import('./adapters/lint-helper/worker-lint-helper.ts');
    return workerLintHelper(program, { cwd, configuration });
  };
}

interface Stores {
  readonly registry: Registry;
  readonly tracker: Tracker;
  /** Over the connection of the tracker. */
  readonly tracer: Tracer;
  /** Only of the registry in a file: a server keeps its own. */
  readonly traceStore?: TraceStore;
}

/** MLflow where an address is set, else the registry in a file below the root. */
async function openStores(root: string, env: Terminal['env'], { registry }: Config, flags: GlobalFlags): Promise<Stores> {
  const servers = mlflowServers(registry, env, flags);
  if (servers) return (await import('./adapters/mlflow/open-mlflow.ts')).openMlflow(servers);
  const embedded = await (await import('./adapters/registry/embedded-registry.ts')).embeddedRegistry({ root });
  return { registry: embedded, tracker: embedded, tracer: embedded.tracer, traceStore: embedded.traceStore };
}

/** One address serves both. */
function mlflowServers({ uri, tracking_uri, workspace }: Config['registry'], env: Terminal['env'], { wait }: GlobalFlags) {
  const registryUri = uri ?? tracking_uri;
  if (registryUri === null) return undefined;
  return { registryUri, trackingUri: tracking_uri ?? registryUri, env, version: VERSION, workspace, waitMs: wait };
}

/** The cache of answers, which is still being written when the command is done. */
function answersBelow(root: string, env: Terminal['env']) {
  const load = async () => {
    const { diskAnswers } = await import('./adapters/answers/disk-answers.ts');
    const { secretValues } = await import('./adapters/model/secret-values.ts');
    return diskAnswers({ folder: join(root, '.promptops/cache'), secrets: secretValues(env) });
  };
  let opened: ReturnType<typeof load> | undefined;
  return {
    open: () => {
      opened ??= load();
      return opened;
    },
    close: async () => (await opened)?.settled(),
  };
}

/** Providers by their names, over the same connections; loaded with the first of them. */
function modelsOf(root: string, env: Terminal['env'], { hosts }: Config) {
  const load = async () => (await import('./adapters/model/open-models.ts')).openModels({ env, hosts, root, version: VERSION });
  let opened: ReturnType<typeof load> | undefined;
  return {
    model: async (name: string): Promise<Model> => {
      opened ??= load();
      return (await opened).model(name);
    },
    close: async () => (await opened)?.close(),
  };
}

/** Threads for checks; code runs only where the environment of this run says so, which no file of a repository can. */
function checksOf({ env, checkWorker }: Terminal, root: string, { hosts }: Config) {
  const load = async () => {
    const { workerChecks } = await import('./adapters/checks/worker-checks.ts');
    const { serviceExchange } = await import('./adapters/http/service-exchange.ts');
    const allowCode = env['PROMPTOPS_ALLOW_CODE'] === '1';
    return workerChecks({ program: checkWorker, root, hosts, allowCode, exchange: () => serviceExchange(env, VERSION) });
  };
  let opened: ReturnType<typeof load> | undefined;
  return {
    open: (): Promise<Checks> => {
      opened ??= load();
      return opened;
    },
    close: async () => (await opened)?.close(),
  };
}

/** Opened when first asked for, closed if it was. */
function openedOnce(open: () => Promise<Stores>) {
  let opened: Promise<Stores> | undefined;
  return {
    open: () => {
      opened ??= open();
      return opened;
    },
    close: async () => {
      if (opened === undefined) return;
      const stores = await opened.catch(() => undefined);
      await Promise.all(
        [...new Set<{ close(): Promise<void> }>(stores ? [stores.registry, stores.tracker] : [])].map((one) => one.close()),
      );
    },
  };
}

/** `--color` and `--no-color` win; then NO_COLOR and FORCE_COLOR; then what the stream is. `CI` alone turns on nothing. */
function wantsColour({ env, stdoutIsTerminal }: Terminal, { color }: GlobalFlags): boolean {
  if (color !== undefined) return color;
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return stdoutIsTerminal && env['TERM'] !== 'dumb';
}
