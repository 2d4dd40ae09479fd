import { randomUUID } from 'node:crypto';
import { afterAll } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../src/adapters/registry/memory-tracker.ts';
import { PromptopsError } from '../../src/core/errors.ts';
import type { Registry } from '../../src/ports/registry.ts';
import type { Tracker } from '../../src/ports/tracker.ts';
import { watchLoads } from '../../src/server/load-metrics.ts';
import type { LogLine } from '../../src/server/log.ts';
import { type Metrics, metrics } from '../../src/server/metrics.ts';
import type { Operations } from '../../src/server/operations.ts';
import { promptServer, type ServerOptions } from '../../src/server/prompt-server.ts';
import { listPrompts } from '../../src/usecases/list-prompts.ts';
import type { Loader } from '../../src/usecases/load/loader.ts';
import { openLoader } from '../../src/usecases/load/open-loader.ts';
import { promotePrompts } from '../../src/usecases/promote-prompts.ts';
import { registerContent } from '../../src/usecases/register-content.ts';
import { showHistory } from '../../src/usecases/show-history.ts';

export const NOW = 1_700_000_000_000;

interface TestServer {
  readonly app: FastifyInstance;
  readonly registry: Registry;
  readonly loader: Loader;
  readonly logged: readonly LogLine[];
  readonly metrics: Metrics;
  /** A registry that answers, or one that does not. */
  readonly registryIs: (state: 'up' | 'down') => void;
}

const opened: FastifyInstance[] = [];
afterAll(async () => {
  await Promise.all(opened.map((app) => app.close()));
});

/** A server over registries in memory; everybody may do everything, unless a test says otherwise. */
export async function aServer({ stores, ...options }: Partial<ServerOptions> = {}): Promise<TestServer> {
  const logged: LogLine[] = [];
  const log = (line: LogLine) => {
    logged.push(line);
  };
  const numbers = metrics();
  const { registry, tracker } = stores ?? { registry: memoryRegistry(), tracker: memoryTracker() };
  let state = 'up';
  const loader = openLoader(
    { revalidateSeconds: 60 },
    {
      registry: async () => {
        if (state === 'up') return registry;
        throw new PromptopsError('REGISTRY_UNREACHABLE', 'The registry is down.');
      },
      space: 'tests',
      clock: { now: () => NOW, random: () => 0.5, after: () => () => {} },
    },
  );
  watchLoads(loader, numbers, log);
  const app = await promptServer({
    tokens: [],
    withoutToken: 'admin',
    hosts: { names: [], origins: [] },
    log,
    metrics: numbers,
    version: '0.0.0',
    stores: stores ?? { registry, tracker, now: () => NOW },
    loader,
    operations: operationsOn(registry, tracker),
    webhookSecret: undefined,
    readiness: async () => ({ ready: true, why: 'ok' }),
    ...options,
  });
  opened.push(app);
  const registryIs = (next: 'up' | 'down') => {
    state = next;
  };
  return { app, registry, loader, logged, metrics: numbers, registryIs };
}

function operationsOn(registry: Registry, tracker: Tracker): Operations {
  const desk = { registry, journal: { tracker, experiment: 'llmops-prompts' }, now: () => NOW, newId: randomUUID };
  const policies = {};
  return {
    list: (alias) => listPrompts({ alias, trackingAlias: null, files: undefined }, desk),
    history: (prompt, alias) => showHistory({ prompt, alias }, desk),
    register: (request) => registerContent({ ...request, tool: 'promptops/0.0.0' }, { ...desk, policies, deployment: 'none' }),
    promote: (request) =>
      promotePrompts(request, { ...desk, policies, trackingAlias: null, ancestry: async () => 'unknown', lintErrors: async () => 0 }),
    status: async () => [],
    rollBack: () => Promise.reject(new Error('not in these tests')),
  };
}

/** Its address, once it listens. */
export async function listening(app: FastifyInstance): Promise<string> {
  return app.listen({ host: '127.0.0.1', port: 0 });
}
