import { isPromptopsError, type PromptopsError } from '../../core/errors.ts';

/** MLflow's error codes and the statuses they come with; clients read both. */
export const WIRE_STATUS = {
  INVALID_PARAMETER_VALUE: 400,
  RESOURCE_ALREADY_EXISTS: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  RESOURCE_DOES_NOT_EXIST: 404,
  ENDPOINT_NOT_FOUND: 404,
  ABORTED: 409,
  REQUEST_LIMIT_EXCEEDED: 413,
  INTERNAL_ERROR: 500,
  TEMPORARILY_UNAVAILABLE: 503,
} as const;

export type WireCode = keyof typeof WIRE_STATUS;

/** An answer that says no, in MLflow's words where its clients look for them. */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly code: WireCode;

  constructor(code: WireCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export function invalid(message: string, options?: ErrorOptions): WireError {
  return new WireError('INVALID_PARAMETER_VALUE', message, options);
}

export const noPrompt = (name: string): WireError =>
  new WireError('RESOURCE_DOES_NOT_EXIST', `Registered Model with name=${name} not found`);

export const noVersion = (name: string, version: number | string): WireError =>
  new WireError('RESOURCE_DOES_NOT_EXIST', `Model Version (name=${name}, version=${version}) not found`);

/** What a registry says no with; `undefined` for a bug, of which nothing is told outside. */
export function asWireError(error: unknown): WireError | undefined {
  if (error instanceof WireError) return error;
  return isPromptopsError(error) ? new WireError(codeOf(error), sentence(error), { cause: error }) : undefined;
}

function codeOf({ code }: PromptopsError): WireCode {
  switch (code) {
    case 'REGISTRY_CONFLICT':
      return 'ABORTED';
    case 'REGISTRY_UNREACHABLE':
      return 'TEMPORARILY_UNAVAILABLE';
    case 'REGISTRY_FAILED':
    case 'INTERNAL':
      return 'INTERNAL_ERROR';
    default:
      return 'INVALID_PARAMETER_VALUE';
  }
}

function sentence({ message, hint }: PromptopsError): string {
  return hint === '' ? message : `${message} ${hint}`;
}
