import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRecord } from '../../core/json.ts';
import type { Log } from '../log.ts';
import { asWireError, invalid, WIRE_STATUS, WireError } from './wire-error.ts';

/** As MLflow says it: a code and a sentence. Of a bug nothing is told but that it is one. */
export const answerError =
  (log: Log) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const known = asWireError(error) ?? asHttpError(error);
    const status = WIRE_STATUS[known.code];
    const route = request.routeOptions.url ?? 'unknown';
    if (status >= 500)
      log({ level: 'error', event: 'request-failed', route, status, why: error instanceof Error ? error.message : String(error) });
    if (status === 401) reply.header('WWW-Authenticate', 'Bearer realm="promptops", Basic realm="promptops"');
    reply.code(status).send({ error_code: known.code, message: known.message });
  };

/** What the framework itself refuses: a body that is too large, a path that cannot be decoded. */
function asHttpError(error: unknown): WireError {
  const status = isRecord(error) && typeof error['statusCode'] === 'number' ? error['statusCode'] : 500;
  if (status === 413) return new WireError('REQUEST_LIMIT_EXCEEDED', 'The body of the request is too large.');
  if (status >= 400 && status < 500) return invalid('The request cannot be read.');
  return new WireError('INTERNAL_ERROR', 'The server has failed at this request.', { cause: error });
}
