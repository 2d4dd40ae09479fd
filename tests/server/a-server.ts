import { afterAll } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../src/adapters/registry/memory-tracker.ts';
import type { LogLine } from '../../src/server/log.ts';
import { metrics } from '../../src/server/metrics.ts';
import { promptServer, type ServerOptions } from '../../src/server/prompt-server.ts';

interface TestServer {
  readonly app: FastifyInstance;
  readonly logged: LogLine[];
}

const opened: FastifyInstance[] = [];
afterAll(async () => {
  await Promise.all(opened.map((app) => app.close()));
});

/** A server over registries in memory; everybody may do everything, unless a test says otherwise. */
export async function aServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const logged: LogLine[] = [];
  const now = () => 1_700_000_000_000;
  const app = await promptServer({
    tokens: [],
    withoutToken: 'admin',
    hosts: { names: [], origins: [] },
    log: (line) => logged.push(line),
    metrics: metrics(),
    stores: { registry: memoryRegistry(), tracker: memoryTracker(), now },
    readiness: async () => ({ ready: true, why: 'ok' }),
    ...options,
  });
  opened.push(app);
  return { app, logged };
}

/** Its address, once it listens. */
export async function listening(app: FastifyInstance): Promise<string> {
  return app.listen({ host: '127.0.0.1', port: 0 });
}
