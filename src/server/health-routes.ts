import type { FastifyInstance } from 'fastify';
import type { Access } from './access.ts';
import { SPOKEN_VERSION } from './mlflow/wire-dialect.ts';
import type { ServerOptions } from './prompt-server.ts';
import { statusGauges } from './status-gauges.ts';

const OPEN = { config: { access: 'open', anyHost: true } satisfies Access };

/** For whoever watches over the process. */
export async function healthRoutes(
  app: FastifyInstance,
  { readiness, metrics, operations, log, stores }: Pick<ServerOptions, 'readiness' | 'metrics' | 'operations' | 'log' | 'stores'>,
): Promise<void> {
  const measureStatus = statusGauges({ measure: () => operations.status(), metrics, log, now: stores.now });
  app.get('/healthz', OPEN, async () => ({ status: 'ok' }));
  app.get('/readyz', OPEN, async (_request, reply) => {
    const { ready, why } = await readiness();
    metrics.set('promptops_ready', ready ? 1 : 0);
    return reply.code(ready ? 200 : 503).send({ status: why });
  });
  app.get('/metrics', { config: { access: 'read' } satisfies Access }, async (_request, reply) => {
    measureStatus();
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text());
  });
  // MLflow's own, which its clients ask before anything else.
  app.get('/health', OPEN, async (_request, reply) => reply.type('text/plain').send('OK'));
  app.get('/version', OPEN, async (_request, reply) => reply.type('text/plain').send(SPOKEN_VERSION));
}
