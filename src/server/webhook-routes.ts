import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { isRecord, parseJson } from '../core/json.ts';
import { text } from '../core/mlflow/wire.ts';
import type { Loader } from '../usecases/load/loader.ts';
import type { Access } from './access.ts';
import type { Metrics } from './metrics.ts';
import { WireError } from './mlflow/wire-error.ts';

interface WebhookOptions {
  readonly loader: Loader;
  readonly metrics: Metrics;
  /** What MLflow signs its messages with; without it none is taken. */
  readonly webhookSecret: string | undefined;
  readonly now: () => number;
}

const OLDEST_MS = 5 * 60_000;
const LARGEST_MESSAGE = 1024 * 1024;

/** MLflow says that a prompt or an alias of it changed: the copy in memory is asked about again before it is served. */
export async function webhookRoutes(app: FastifyInstance, { loader, metrics, webhookSecret, now }: WebhookOptions): Promise<void> {
  app.removeAllContentTypeParsers();
  // The signature is over the bytes as they came.
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: LARGEST_MESSAGE }, (_request, body, done) =>
    done(null, body),
  );
  app.post('/api/webhooks/mlflow', { config: { access: 'open' } satisfies Access }, async ({ headers, body }) => {
    if (webhookSecret === undefined)
      throw new WireError('ENDPOINT_NOT_FOUND', 'No webhook is expected: PROMPTOPS_WEBHOOK_SECRET is not set.');
    const message = String(body);
    const [delivery, time, signature] = ['x-mlflow-delivery-id', 'x-mlflow-timestamp', 'x-mlflow-signature'].map((name) =>
      text(headers[name]),
    );
    if (!isSigned(`${delivery}.${time}.${message}`, signature ?? '', webhookSecret))
      throw new WireError('UNAUTHENTICATED', 'The signature is not right.');
    if (!(Math.abs(now() - Number(time) * 1000) < OLDEST_MS)) throw new WireError('UNAUTHENTICATED', 'The message is too old.');
    const { name, alias } = changeIn(message);
    metrics.count('promptops_invalidations_total', { from: 'webhook' });
    await loader.invalidate(name, alias);
    return { invalidated: alias === undefined ? name : `${name}@${alias}` };
  });
}

/** `v1,<base64 of HMAC-SHA256>`. */
function isSigned(content: string, signature: string, secret: string): boolean {
  const [version, code = ''] = signature.split(',');
  const expected = createHmac('sha256', secret).update(content).digest();
  const given = Buffer.from(code, 'base64');
  return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
}

function changeIn(message: string): { readonly name: string; readonly alias: string | undefined } {
  try {
    const value = parseJson(message);
    const data = isRecord(value) && isRecord(value['data']) ? value['data'] : {};
    const [name, alias] = [text(data['name']), text(data['alias'])];
    if (name !== '') return { name, alias: alias === '' ? undefined : alias };
  } catch {
    // Said below.
  }
  throw new WireError('INVALID_PARAMETER_VALUE', 'The message names no prompt.');
}
