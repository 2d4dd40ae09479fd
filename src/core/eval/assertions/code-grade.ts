import { isRecord, type Json } from '../../json.ts';
import type { Grade, Graded, GradeHelp } from '../assertion.ts';
import type { Check } from '../suite.ts';

/** What foreign code returns, as a grade. A number passes only against a threshold, and a map only with its own `pass`. */
export async function gradeByCode(type: 'javascript' | 'webhook', graded: Graded, check: Check, help: GradeHelp): Promise<Grade> {
  if (help.runCode === undefined) return { notRun: 'code is run only with PROMPTOPS_ALLOW_CODE=1 in the environment' };
  const reply = await help.runCode(type, check.value, graded, check.options['config']);
  return 'returned' in reply ? verdictOf(reply.returned, check.threshold) : reply;
}

function verdictOf(returned: Json, threshold: number | undefined): Grade {
  if (typeof returned === 'boolean') return { pass: returned, reason: `returned ${returned}` };
  const { pass, score, reason } = isRecord(returned) ? returned : { pass: undefined, score: returned, reason: undefined };
  if (score !== undefined && score !== null && !isShare(score))
    return { error: `returned ${shown(returned)}, of which the score is not between 0 and 1` };
  const reached = !isShare(score) || threshold === undefined || score >= threshold;
  const told = typeof reason === 'string' && reason !== '' ? reason : `returned ${shown(returned)}`;
  const facts = { reason: told, ...(isShare(score) && { score }) };
  if (typeof pass === 'boolean') return { pass: pass && reached, ...facts };
  if (pass === undefined && isShare(score) && threshold !== undefined) return { pass: reached, ...facts };
  return { error: `returned ${shown(returned)}, which is no verdict: \`pass\` is missing, or a threshold for its score` };
}

function isShare(score: unknown): score is number {
  return typeof score === 'number' && score >= 0 && score <= 1;
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
