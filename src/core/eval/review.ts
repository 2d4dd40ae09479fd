import { isRecord, type Json, parseJson } from '../json.ts';
import { didYouMean } from '../nearest-name.ts';

/** `approve` and `reject` speak of one answer; the others compare the candidate's answer with the baseline's. */
export const REVIEW_VERDICTS = ['approve', 'reject', 'better', 'worse', 'tie'] as const;
export type ReviewVerdictName = (typeof REVIEW_VERDICTS)[number];

/** What one person said of one answer. */
export interface ReviewVerdict {
  readonly prompt: string;
  /** Content hash of the version that answered. */
  readonly hash: string;
  readonly case: string;
  /** From 0; without it, the first. */
  readonly attempt?: number;
  readonly verdict: ReviewVerdictName;
  /** What the verdict is about, by the name of a check; without it, the answer as a whole. */
  readonly metric?: string;
  /** For `better`, `worse`, `tie`: the content hash of what it was compared with. */
  readonly against?: string;
  readonly comment?: string;
  /** The answer as the reviewer saw it: a label without it can be looked up only while the evaluation is kept. */
  readonly output?: string;
}

/** What the buttons of the HTML report export, and `promptops review import` takes. */
export interface Review {
  readonly format: 1;
  /** Id of the evaluation that was looked at. */
  readonly evaluation: string;
  /** As people write themselves: a name or an address. */
  readonly reviewer: string;
  readonly verdicts: readonly ReviewVerdict[];
}

const KEYS = ['format', 'evaluation', 'reviewer', 'verdicts'];
const VERDICT_KEYS = ['prompt', 'hash', 'case', 'attempt', 'verdict', 'metric', 'against', 'comment', 'output'];

/** The whole file or nothing: every problem, each with the place it is at. */
export function parseReview(text: string): { readonly review: Review } | { readonly problems: readonly string[] } {
  let data: Json;
  try {
    data = parseJson(text);
  } catch (error) {
    return { problems: [`not JSON: ${(error as Error).message}`] };
  }
  const problems = [...reviewProblems(data)];
  return problems.length > 0 ? { problems } : { review: data as unknown as Review };
}

function* reviewProblems(data: Json): Iterable<string> {
  if (!isRecord(data)) return yield 'not an object';
  yield* unknownKeys(data, KEYS, '');
  if (data['format'] !== 1) yield '`format` must be 1';
  yield* texts(data, ['evaluation', 'reviewer'], '');
  const { verdicts } = data;
  if (!Array.isArray(verdicts)) return yield '`verdicts` must be a list';
  const seen = new Set<string>();
  for (const [index, verdict] of verdicts.entries()) {
    const at = `verdicts[${index}]`;
    const problems = [...verdictProblems(verdict, at)];
    yield* problems;
    if (problems.length > 0) continue;
    const key = aboutWhat(verdict as ReviewVerdict);
    if (seen.has(key)) yield `${at}: a second verdict on the same answer`;
    seen.add(key);
  }
}

function* verdictProblems(verdict: unknown, at: string): Iterable<string> {
  if (!isRecord(verdict)) return yield `${at}: not an object`;
  yield* unknownKeys(verdict, VERDICT_KEYS, `${at}: `);
  yield* texts(verdict, ['prompt', 'case'], `${at}: `);
  for (const key of ['hash', 'against'])
    if ((key === 'hash' || key in verdict) && !isHash(verdict[key])) yield `${at}: \`${key}\` must be a SHA-256 in hexadecimal`;
  const { attempt, verdict: said } = verdict;
  if (attempt !== undefined && !(Number.isSafeInteger(attempt) && (attempt as number) >= 0)) yield `${at}: \`attempt\` must be 0 or more`;
  if (!(REVIEW_VERDICTS as readonly unknown[]).includes(said))
    yield `${at}: \`verdict\` must be one of ${REVIEW_VERDICTS.join(', ')}${typeof said === 'string' ? `.${didYouMean(said, REVIEW_VERDICTS)}` : ''}`;
  for (const key of ['metric', 'comment', 'output'])
    if (key in verdict && typeof verdict[key] !== 'string') yield `${at}: \`${key}\` must be text`;
}

function* texts(data: Record<string, unknown>, keys: readonly string[], prefix: string): Iterable<string> {
  for (const key of keys)
    if (typeof data[key] !== 'string' || data[key] === '') yield `${prefix}\`${key}\` must be a text that is not empty`;
}

function* unknownKeys(data: Record<string, unknown>, known: readonly string[], prefix: string): Iterable<string> {
  for (const key of Object.keys(data)) if (!known.includes(key)) yield `${prefix}the key \`${key}\` is not known.${didYouMean(key, known)}`;
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** One reviewer says one thing of one answer. */
export function aboutWhat({ prompt, hash, case: id, attempt = 0, metric = '', against = '', verdict }: ReviewVerdict): string {
  const compares = verdict !== 'approve' && verdict !== 'reject';
  return JSON.stringify([prompt, hash, id, attempt, metric, compares ? ['compared', against] : 'alone']);
}
