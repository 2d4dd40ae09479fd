import { setTimeout as pause } from 'node:timers/promises';
import { PromptopsError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { type Meaning, meaningOf } from '../../core/mlflow/answer.ts';
import { explainMeaning } from '../../core/mlflow/explain-meaning.ts';
import { type Exchange, type Exchanged, httpExchange } from '../http/exchange.ts';
import { retryAfterMs } from '../http/retry-after.ts';
import { exchangeSettings, type MlflowConnection } from './connection.ts';

/** `creates`: doing it twice makes two, so it is sent once; everything else may be repeated. */
export type Repeat = 'repeatable' | 'creates';

export interface MlflowRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the address of the server, with `api/2.0/…`. */
  readonly path: string;
  readonly query?: readonly (readonly [name: string, value: string])[];
  readonly body?: JsonObject | Uint8Array;
  readonly repeat: Repeat;
}

/** What the server said and can be gone on with; anything else is thrown. */
export type MlflowAnswer = Extract<Meaning, { kind: 'ok' | 'absent' | 'exists' | 'invalid' | 'moved' }> & {
  /** A try before this one was lost: what is here now may be our own doing. */
  readonly repeated: boolean;
};

export interface MlflowClient {
  /** For people: without user names and passwords. */
  readonly uri: string;
  readonly workspace: string | undefined;
  readonly send: (request: MlflowRequest) => Promise<MlflowAnswer>;
  /** The bytes and headers of an answer that is no JSON; `undefined` where MLflow says there is nothing. */
  readonly fetch: (request: MlflowRequest) => Promise<{ readonly bytes: Uint8Array; readonly headers: Headers } | undefined>;
  /** One try, whatever comes back: for diagnosis. */
  readonly probe: (request: MlflowRequest) => Promise<Exchanged>;
  readonly close: () => void;
}

type Headers = Readonly<Record<string, string>>;
type Answered = Extract<Exchanged, { status: number }>;

const MOST_REDIRECTS = 5;
const MOST_PAUSE_MS = 2000;
/** What fails inside the server often fails for ever. */
const MOST_FAILURES = 3;

export function mlflowClient(connection: MlflowConnection, exchange: Exchange = httpExchange(exchangeSettings(connection))): MlflowClient {
  const { uri, workspace, timeoutMs, waitMs, retries, backoffFactor } = connection;
  // A server that has never said a word gets the time for one that is down, not for one that is slow.
  let hasAnswered = false;
  let closed = false;

  const once = async (request: MlflowRequest, url: string, leftMs: number): Promise<Exchanged> => {
    const { method, body } = request;
    const bytes = body === undefined || body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
    const type = body instanceof Uint8Array ? 'application/octet-stream' : 'application/json';
    const headers: Headers = bytes === undefined ? {} : { 'Content-Type': type };
    const answer = await exchange({ method, url, headers, body: bytes, timeoutMs: hasAnswered ? timeoutMs : Math.min(timeoutMs, leftMs) });
    if ('status' in answer) hasAnswered = true;
    return answer;
  };

  /** Tries until there is an answer worth reading. */
  const exchanged = async (request: MlflowRequest, understand: (answer: Answered) => Meaning) => {
    const creates = request.repeat === 'creates';
    const started = performance.now();
    const left = () => waitMs - (performance.now() - started);
    let url = addressOf(uri, request);
    let redirects = 0;
    let lost = false;
    for (let attempt = 0; ; attempt += 1) {
      const answer = await once(request, url, left());
      const meaning = 'status' in answer ? understand(answer) : undefined;
      const next =
        meaning?.kind === 'redirect' && redirects < MOST_REDIRECTS ? sameOrigin(meaning.location, url, request.method) : undefined;
      if (next !== undefined) {
        url = next;
        redirects += 1;
        attempt -= 1;
        continue;
      }
      if ('status' in answer && meaning && !isPassing(meaning)) return { answer, meaning, url, repeated: lost };
      const wasDone = 'lost' in answer ? answer.sent : meaning?.kind === 'broken';
      lost ||= wasDone;
      const wait = Math.max(pauseMs(attempt, backoffFactor), 'status' in answer ? retryAfterMs(answer.headers) : 0);
      const mayRepeat =
        !closed &&
        !(creates && wasDone) &&
        attempt < (statusOf(answer) === 500 ? Math.min(retries, MOST_FAILURES) : retries) &&
        wait < left();
      if (!mayRepeat) throw failure(answer, meaning, { url: plainUrl(url), creates: creates && lost, uri });
      await pause(wait);
    }
  };

  return {
    uri,
    workspace,
    send: async (request) => {
      const { meaning, repeated, url } = await exchanged(request, (answer) => readable(answer));
      if (
        meaning.kind === 'ok' ||
        meaning.kind === 'absent' ||
        meaning.kind === 'exists' ||
        meaning.kind === 'invalid' ||
        meaning.kind === 'moved'
      )
        return { ...meaning, repeated };
      throw explainMeaning(meaning, { url: plainUrl(url), creates: request.repeat === 'creates' });
    },
    fetch: async (request) => {
      const { answer, meaning, url } = await exchanged(request, (got) => (isFine(got) ? { kind: 'ok', body: {} } : readable(got)));
      if (meaning.kind === 'ok') return { bytes: answer.body, headers: answer.headers };
      if (meaning.kind === 'absent') return undefined;
      throw explainMeaning(meaning, { url: plainUrl(url), creates: false });
    },
    probe: (request) => once(request, addressOf(uri, request), waitMs),
    close: () => {
      closed = true;
      exchange.close();
    },
  };
}

/** What an exchange means; also for one that was only a probe. */
export function readable({ status, headers, body }: Answered): Meaning {
  const decoded = new TextDecoder().decode(body);
  return meaningOf({ status, contentType: headers['content-type'] ?? '', location: headers['location'] ?? '', text: decoded });
}

function statusOf(answer: Exchanged): number | undefined {
  return 'status' in answer ? answer.status : undefined;
}

function isFine({ status }: Answered): boolean {
  return status >= 200 && status < 300;
}

function isPassing({ kind }: Meaning): boolean {
  return kind === 'busy' || kind === 'broken' || kind === 'clash';
}

function addressOf(uri: string, { path, query = [] }: MlflowRequest): string {
  const search = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${uri}/${path}${search === '' ? '' : `?${search}`}`;
}

/** A redirect is followed where it stays with the server that our credentials are for, and means the same request. */
function sameOrigin(location: string, from: string, method: string): string | undefined {
  if (method !== 'GET' || !URL.canParse(location, from)) return undefined;
  const to = new URL(location, from);
  return to.origin === new URL(from).origin ? to.href : undefined;
}

function pauseMs(attempt: number, backoffFactor: number): number {
  const pause = Math.min(1000 * backoffFactor * 2 ** attempt, MOST_PAUSE_MS);
  return pause * (0.75 + Math.random() / 2);
}

function failure(answer: Exchanged, meaning: Meaning | undefined, { url, creates, uri }: { url: string; creates: boolean; uri: string }) {
  if ('status' in answer) return explainMeaning(meaning as Exclude<Meaning, { kind: 'ok' }>, { url, creates });
  const hint = answer.untrusted
    ? 'Set MLFLOW_TRACKING_SERVER_CERT_PATH to the certificate of its authority; MLFLOW_TRACKING_INSECURE_TLS=true trusts anybody.'
    : 'Check MLFLOW_TRACKING_URI and whether the server runs; `--wait 60s` waits longer. Without an address the embedded registry is used.';
  return new PromptopsError('REGISTRY_UNREACHABLE', `${uri} did not answer: ${answer.lost}.`, hint, {
    cause: answer.cause,
    maybeApplied: creates && answer.sent,
  });
}

function plainUrl(url: string): string {
  return url.split('?', 1)[0]!;
}
