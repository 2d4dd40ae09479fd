import { isRecord, type JsonObject, parseJson } from '../json.ts';

/** What came back over HTTP, as far as it matters. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly location: string;
  readonly text: string;
}

/** What MLflow, or whoever answers in its place, means by it. */
export type Meaning =
  | { readonly kind: 'ok'; readonly body: JsonObject }
  /** MLflow itself says that there is no such thing. */
  | { readonly kind: 'absent'; readonly message: string }
  | { readonly kind: 'exists'; readonly message: string }
  /** What was sent is not acceptable; sending it again changes nothing. */
  | { readonly kind: 'invalid'; readonly message: string }
  /** Two writers met in the database: the same request again goes well. */
  | { readonly kind: 'clash' }
  /** The expected value is not there any more. */
  | { readonly kind: 'moved'; readonly message: string }
  /** Not done: ask later. */
  | { readonly kind: 'busy' }
  /** It may be done or not. */
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'refused'; readonly why: 'login' | 'permission' | 'host' | 'origin'; readonly message: string }
  | { readonly kind: 'unsupported'; readonly why: 'workspace' | 'no-workspaces' | 'endpoint'; readonly message: string }
  /** Something that is not MLflow. */
  | { readonly kind: 'foreign'; readonly what: string };

const HOST_CHECK = /invalid host header/i;
const CROSS_ORIGIN = /cross-origin request blocked/i;
const CLASH = /UniqueViolation|UNIQUE constraint|duplicate key value|Duplicate entry|database is locked|deadlock/i;

export function meaningOf(answer: HttpAnswer): Meaning {
  const { status, text } = answer;
  const body = objectIn(text);
  const code = body && typeof body['error_code'] === 'string' ? body['error_code'] : '';
  const message = body && typeof body['message'] === 'string' ? plain(body['message']) : '';
  if (status >= 200 && status < 300) return body ? { kind: 'ok', body } : unreadable(answer);
  if (status >= 300 && status < 400) return { kind: 'redirect', location: answer.location };
  if (status === 401) return { kind: 'refused', why: 'login', message };
  if (status === 403) return { kind: 'refused', why: whyForbidden(text), message };
  if (status === 429 || code === 'RESOURCE_EXHAUSTED') return { kind: 'busy' };
  if (code === 'RESOURCE_ALREADY_EXISTS') return { kind: 'exists', message };
  if (code === 'FEATURE_DISABLED') return { kind: 'unsupported', why: 'no-workspaces', message };
  if (status === 409) return { kind: 'moved', message };
  if (status === 404 && code === 'RESOURCE_DOES_NOT_EXIST')
    return /^Workspace\b/.test(message) ? { kind: 'unsupported', why: 'workspace', message } : { kind: 'absent', message };
  if ((status === 400 || status >= 500) && CLASH.test(text)) return { kind: 'clash' };
  if (status === 408 || (status >= 500 && status !== 501)) return { kind: 'broken', message: message || `it answered ${status}` };
  if (status === 404 || status === 405 || status === 501) return { kind: 'unsupported', why: 'endpoint', message };
  return body ? { kind: 'invalid', message: message || `it answered ${status}` } : { kind: 'foreign', what: described(answer) };
}

/** Databases speak through MLflow: nobody needs to read SQL, and it may hold what was written. */
function plain(message: string): string {
  if (/\[SQL:|\bpsycopg|\bsqlite3\.|\bpymysql|sqlalche\.me/i.test(message)) return 'its database refused the values';
  const line = message.split('\n', 1)[0]!.trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}

const MOST_CHARACTERS = 300;

/** JSON that is none was cut on its way; anything else comes from somebody else. */
function unreadable(answer: HttpAnswer): Meaning {
  return answer.contentType.startsWith('application/json')
    ? { kind: 'broken', message: 'its answer was cut off' }
    : { kind: 'foreign', what: described(answer) };
}

function whyForbidden(text: string): 'permission' | 'host' | 'origin' {
  return HOST_CHECK.test(text) ? 'host' : CROSS_ORIGIN.test(text) ? 'origin' : 'permission';
}

function described({ status, contentType, text }: HttpAnswer): string {
  const type = contentType.split(';', 1)[0]!.trim();
  return `${status} with ${text === '' ? 'nothing' : type === 'text/html' ? 'an HTML page' : type || 'something that is not JSON'}`;
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value = parseJson(text);
    return isRecord(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
