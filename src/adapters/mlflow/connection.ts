import { PromptopsError } from '../../core/errors.ts';
import { registryUriProblem } from '../../core/mlflow/registry-uri.ts';
import { redactUri } from '../../core/redact-uri.ts';
import type { ExchangeSettings, TlsSettings } from '../http/exchange.ts';
import { type ProxyServer, proxyFor } from '../http/proxy.ts';

/** How a server is reached: all that MLflow's own client reads from the environment, as values. */
export interface MlflowConnection {
  /** With its path prefix, without credentials, without a slash at the end. */
  readonly uri: string;
  /** The value of the `Authorization` header. */
  readonly authorization: string | undefined;
  readonly workspace: string | undefined;
  readonly userAgent: string;
  readonly proxy: ProxyServer | undefined;
  readonly tls: TlsSettings;
  /** For one request. */
  readonly timeoutMs: number;
  /** For all tries of one request together, as long as nothing answers. */
  readonly waitMs: number;
  /** Without a number of its own only the wait is a limit. */
  readonly retries: number;
  /** Seconds; each pause is twice the one before. */
  readonly backoffFactor: number;
}

interface ConnectionRequest {
  readonly uri: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workspace?: string | null | undefined;
  readonly waitMs?: number | undefined;
  /** The version of promptops, for the log of the server. */
  readonly version?: string;
}

/** Whoever waits at a terminal has the answer within 15 s, start-up and all. */
const DEFAULT_WAIT_MS = 13_000;

export function mlflowConnection({ uri, env, workspace, waitMs, version }: ConnectionRequest): MlflowConnection {
  const problem = registryUriProblem(uri);
  if (problem !== undefined)
    throw new PromptopsError('REGISTRY_UNSUPPORTED', problem, 'Correct MLFLOW_TRACKING_URI, or unset it to use the embedded registry.');
  const url = new URL(uri);
  const authorization = basicAuthorization(decoded(url.username), decoded(url.password)) ?? authorizationIn(env);
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  const space = workspace ?? filled(env['MLFLOW_WORKSPACE']);
  return {
    uri: url.href.replace(/\/+$/, ''),
    authorization,
    workspace: space ?? undefined,
    userAgent: version === undefined ? 'promptops' : `promptops/${version}`,
    proxy: proxyFor(url, env),
    tls: {
      verify: !isTrue(env['MLFLOW_TRACKING_INSECURE_TLS']),
      authorities: pemFile(env, 'MLFLOW_TRACKING_SERVER_CERT_PATH') ?? pemFile(env, 'REQUESTS_CA_BUNDLE'),
      identity: pemFile(env, 'MLFLOW_TRACKING_CLIENT_CERT_PATH'),
    },
    timeoutMs: 1000 * number(env, 'MLFLOW_HTTP_REQUEST_TIMEOUT', 30, 0.001),
    waitMs: waitMs ?? DEFAULT_WAIT_MS,
    retries: number(env, 'MLFLOW_HTTP_REQUEST_MAX_RETRIES', Number.POSITIVE_INFINITY, 0),
    backoffFactor: number(env, 'MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR', 0.2, 0),
  };
}

/** What every request over this connection has. */
export function exchangeSettings({ tls, proxy, authorization, workspace, userAgent }: MlflowConnection): ExchangeSettings {
  return {
    tls,
    proxy: () => proxy,
    headers: {
      'User-Agent': userAgent,
      Accept: 'application/json, */*',
      ...(authorization !== undefined && { Authorization: authorization }),
      ...(workspace !== undefined && { 'X-MLFLOW-WORKSPACE': workspace }),
    },
  };
}

function pemFile(env: ConnectionRequest['env'], variable: string) {
  const path = filled(env[variable]);
  return path === undefined ? undefined : { path, variable };
}

/** User name and password win over a token, as in MLflow's client. */
function authorizationIn(env: ConnectionRequest['env']): string | undefined {
  const user = filled(env['MLFLOW_TRACKING_USERNAME']);
  const password = filled(env['MLFLOW_TRACKING_PASSWORD']);
  if (user !== undefined && password !== undefined) return headerValue('MLFLOW_TRACKING_USERNAME', basicAuthorization(user, password)!);
  const token = filled(env['MLFLOW_TRACKING_TOKEN']);
  return token === undefined ? undefined : headerValue('MLFLOW_TRACKING_TOKEN', `Bearer ${token.trim()}`);
}

function basicAuthorization(user: string, password: string): string | undefined {
  return user === '' && password === '' ? undefined : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** Never with the value: it is a secret. */
function headerValue(variable: string, value: string): string {
  if (/^[\x20-\x7e]+$/.test(value)) return value;
  throw new PromptopsError('CONFIG_INVALID', `${variable} holds characters that no HTTP header can carry.`, 'Set it again, on one line.');
}

function number(env: ConnectionRequest['env'], variable: string, otherwise: number, least: number): number {
  const written = filled(env[variable]);
  if (written === undefined) return otherwise;
  const value = Number(written);
  if (Number.isFinite(value) && value >= least) return value;
  throw new PromptopsError(
    'CONFIG_INVALID',
    `${variable} is \`${redactUri(written)}\`, not a number of at least ${least}.`,
    'Correct it, or unset it.',
  );
}

function filled(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}

function isTrue(value: string | undefined): boolean {
  return /^(?:true|1)$/i.test(value?.trim() ?? '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
