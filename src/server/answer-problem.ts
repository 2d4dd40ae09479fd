import type { FastifyReply, FastifyRequest } from 'fastify';
import { isPromptopsError, type ProblemCode } from '../core/errors.ts';
import { isRecord } from '../core/json.ts';
import type { Log } from './log.ts';
import { WIRE_STATUS, WireError } from './mlflow/wire-error.ts';

const STATUS: Partial<Readonly<Record<ProblemCode, number>>> = {
  PROMPT_NOT_FOUND: 404,
  REFERENCE_INVALID: 400,
  VARIABLES_INVALID: 400,
  PROMPT_INVALID: 422,
  VERSION_TAMPERED: 409,
  POLICY_REFUSED: 403,
  PROMOTION_OPEN: 409,
  GATE_UNDECIDED: 409,
  PLAN_STALE: 409,
  REGISTRY_CONFLICT: 409,
  REGISTRY_REFUSED: 400,
  REGISTRY_UNREACHABLE: 503,
  REGISTRY_FAILED: 502,
  USAGE: 400,
};

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** `{"error": {code, message, hint}}`, as the command line prints it with `--format json`. Of a bug nothing is told but that it is one. */
export const answerProblem =
  (log: Log) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const { status, ...problem } = problemOf(error);
    const route = request.routeOptions.url ?? 'unknown';
    if (status >= 500) log({ level: 'warn', event: 'request-failed', route, status, code: problem.code });
    if (status === 401) reply.header('WWW-Authenticate', 'Bearer realm="promptops"');
    reply.code(status).header('Cache-Control', 'no-store').send({ error: problem });
  };

function problemOf(error: unknown): Problem {
  if (error instanceof WireError) return { status: WIRE_STATUS[error.code], code: error.code, message: error.message, hint: '' };
  if (isPromptopsError(error)) {
    const { code, message, hint } = error;
    return { status: STATUS[code] ?? 500, code, message, hint };
  }
  const status = isRecord(error) && typeof error['statusCode'] === 'number' ? error['statusCode'] : 500;
  if (status === 413) return { status, code: 'REQUEST_TOO_LARGE', message: 'The body of the request is too large.', hint: '' };
  if (status < 500)
    return { status, code: 'REQUEST_INVALID', message: invalidity(error), hint: '/openapi.json says what each request takes.' };
  return { status: 500, code: 'INTERNAL', message: 'The server has failed at this request.', hint: '' };
}

/** What the check of a body says names fields, never their values. */
function invalidity(error: unknown): string {
  const isCheck = isRecord(error) && Array.isArray(error['validation']);
  return isCheck && error instanceof Error ? `${error.message}.` : 'The request cannot be read.';
}
