import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { ServedTests } from '../usecases/ab/served-tests.ts';
import type { Loader } from '../usecases/load/loader.ts';
import { abRoutes } from './ab-routes.ts';
import { type Access, covers, holderOf, type Right, type Token, tokenIn } from './access.ts';
import { answerProblem } from './answer-problem.ts';
import { healthRoutes } from './health-routes.ts';
import { type Hosts, isOwnHost, isOwnOrigin } from './host-check.ts';
import { loadRoutes } from './load-routes.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { wireDialect } from './mlflow/wire-dialect.ts';
import { WireError } from './mlflow/wire-error.ts';
import { answerError } from './mlflow/wire-error-answer.ts';
import type { WireStores } from './mlflow/wire-route.ts';
import { openApiRoutes } from './openapi-routes.ts';
import type { Operations } from './operations.ts';
import type { Readiness } from './readiness.ts';
import { registryRoutes } from './registry-routes.ts';
import { remembering } from './remembering.ts';
import { setActor } from './request-actor.ts';
import { requestMetrics } from './request-metrics.ts';
import { webhookRoutes } from './webhook-routes.ts';

export interface ServerOptions {
  readonly tokens: readonly Token[];
  /** What everybody may do without a token. */
  readonly withoutToken: Extract<Right, 'open' | 'read' | 'admin'>;
  readonly hosts: Hosts;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Of promptops. */
  readonly version: string;
  readonly stores: WireStores;
  readonly loader: Loader;
  /** A/B tests that it runs. */
  readonly tests?: ServedTests;
  readonly operations: Operations;
  /** What MLflow signs its messages with; without it none is taken. */
  readonly webhookSecret: string | undefined;
  /** How long a client may take for the headers of a request. */
  readonly slowestHeadersMs?: number;
  /** And for the whole of it. */
  readonly slowestRequestMs?: number;
  /** Whether requests are welcome. */
  readonly readiness: () => Promise<Readiness>;
}

const SLOWEST_HEADERS_MS = 10_000;
const SLOWEST_REQUEST_MS = 30_000;
const IDLE_MS = 72_000;
const LARGEST_BODY = 1024 * 1024;

/** The HTTP side of everything: it translates, and knows nothing of how prompts are kept. */
export async function promptServer(options: ServerOptions): Promise<FastifyInstance> {
  const { metrics, log, loader, slowestHeadersMs = SLOWEST_HEADERS_MS, slowestRequestMs = SLOWEST_REQUEST_MS } = options;
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    requestTimeout: slowestRequestMs,
    keepAliveTimeout: IDLE_MS,
    http: { headersTimeout: slowestHeadersMs, connectionsCheckingInterval: Math.min(1000, slowestHeadersMs, slowestRequestMs) },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // What does not fit is refused, not bent until it does.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
    routerOptions: { maxParamLength: 4096 },
  });
  app.setErrorHandler(answerError(log));
  app.setNotFoundHandler(() => {
    throw new WireError('ENDPOINT_NOT_FOUND', 'There is nothing here; /openapi.json lists what is.');
  });

  const isOwn = remembering((host: string) => isOwnHost(host, options.hosts));
  const requests = requestMetrics(metrics);
  app.addHook('onRequest', (request, reply, done) => {
    requests.began();
    reply.header('x-content-type-options', 'nosniff');
    done(refusal(request, options, isOwn));
  });
  app.addHook('onResponse', (request, reply, done) => {
    requests.ended(request, reply);
    done();
  });

  await app.register(healthRoutes, options);
  await app.register(wireDialect, { stores: options.stores, changed: (name: string) => loader.invalidate(name) });
  await app.register(async (own) => {
    own.setErrorHandler(answerProblem(log));
    await own.register(loadRoutes, options);
    await own.register(abRoutes, options);
    await own.register(registryRoutes, options);
    await own.register(webhookRoutes, { ...options, now: options.stores.now });
    await own.register(openApiRoutes, options);
  });
  return app;
}

/** Why a request may not be answered: who led it here, and what it may do. */
function refusal(
  request: FastifyRequest,
  { hosts, tokens, withoutToken }: ServerOptions,
  isOwn: (host: string) => boolean,
): WireError | undefined {
  // A route that says nothing of itself is for nobody.
  const { access: needed = 'admin', anyHost = false }: Partial<Access> = request.is404
    ? { access: 'open' }
    : (request.routeOptions.config as Partial<Access>);
  const { host = '', origin, authorization } = request.headers;
  if (!anyHost && !isOwn(host)) return new WireError('PERMISSION_DENIED', 'Invalid Host header - possible DNS rebinding attack detected');
  if (!isOwnOrigin(origin, host, hosts)) return new WireError('PERMISSION_DENIED', 'Cross-origin request blocked');
  if (needed === 'open' || covers(withoutToken, needed)) return undefined;
  const token = tokenIn(authorization);
  const holder = token === undefined ? undefined : holderOf(token, tokens);
  if (holder === undefined) {
    const how =
      tokens.length === 0 ? 'The server was started without PROMPTOPS_TOKENS: it only reads.' : 'Send `Authorization: Bearer <token>`.';
    return new WireError('UNAUTHENTICATED', `This needs a token with the right to ${needed}. ${how}`);
  }
  setActor(request, holder.name);
  if (covers(holder.right, needed)) return undefined;
  return new WireError('PERMISSION_DENIED', `The token ${holder.name} may ${holder.right}, and this needs the right to ${needed}.`);
}
