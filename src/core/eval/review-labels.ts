import type { JsonObject } from '../json.ts';
import { asText } from './judges/case-parts.ts';
import type { Attempt, CaseResult, CheckResult, Evaluation, PromptEvaluation } from './result.ts';
import { aboutWhat, type Review, type ReviewVerdict } from './review.ts';

/** A verdict as a line of a file of labels, or why it cannot be one. */
export type ReviewLine =
  | { readonly line: JsonObject; readonly verdict: ReviewVerdict }
  | { readonly verdict: ReviewVerdict; readonly problem: string };

/** What a reviewer said, with the answer it was said of. `evaluation`: where it is still kept; it wins over what the file brings along. */
export function reviewLines(review: Review, evaluation: Evaluation | undefined, metric?: string): readonly ReviewLine[] {
  return review.verdicts.map((given) => {
    const verdict = metric === undefined || given.metric !== undefined ? given : { ...given, metric };
    const line = lineOf(verdict, review, evaluation);
    return 'problem' in line ? { verdict, problem: line.problem as string } : { verdict, line };
  });
}

/** Whether a verdict is about one answer, and so a label; the others compare two. */
export function isLabel({ verdict }: Pick<ReviewVerdict, 'verdict'>): boolean {
  return verdict === 'approve' || verdict === 'reject';
}

/** One reviewer, one answer, one verdict; lines of other origin are nobody's business. */
export function labelKey(line: JsonObject): string | undefined {
  const { reviewer, verdict } = line;
  if (typeof reviewer !== 'string' || typeof verdict !== 'string') return undefined;
  return JSON.stringify([reviewer, aboutWhat(line as unknown as ReviewVerdict)]);
}

function lineOf(verdict: ReviewVerdict, { evaluation: id, reviewer }: Review, evaluation: Evaluation | undefined): JsonObject {
  const { prompt, hash, case: caseId, attempt = 0, against, comment, metric } = verdict;
  const found = evaluation && findAnswer(evaluation, verdict);
  if (evaluation && found === undefined) return { problem: 'the evaluation has no such answer' };
  const output = found?.attempt.answer?.text ?? verdict.output;
  if (output === undefined) return { problem: 'the answer is not in the file, and the evaluation is not kept here' };
  if (verdict.output !== undefined && verdict.output !== output)
    return { problem: 'the evaluation has another answer than the reviewer saw' };
  return {
    id: `${prompt} ${caseId}${attempt === 0 ? '' : ` #${attempt}`} ${hash.slice(0, 12)}`,
    ...(metric !== undefined && { metric }),
    output,
    ...(found && caseFacts(found.case)),
    ...(isLabel(verdict) && { label: verdict.verdict === 'approve' }),
    ...(isLabel(verdict) && found && metric !== undefined && judgeFacts(found.attempt, metric)),
    verdict: verdict.verdict,
    ...(against !== undefined && { against }),
    reviewer,
    evaluation: id,
    prompt,
    hash,
    case: caseId,
    attempt,
    ...(comment !== undefined && { comment }),
  };
}

interface FoundAnswer {
  readonly case: CaseResult;
  readonly attempt: Attempt;
}

function findAnswer({ prompts }: Evaluation, { prompt, hash, case: id, attempt = 0 }: ReviewVerdict): FoundAnswer | undefined {
  for (const arm of prompts.filter(({ name }) => name === prompt).flatMap(armsOf)) {
    const one = arm.contentHash === hash ? arm.cases.find((given) => given.id === id) : undefined;
    const answered = one?.attempts.find(({ index }) => index === attempt);
    if (one && answered?.answer) return { case: one, attempt: answered };
  }
  return undefined;
}

function armsOf({ candidate, baseline, others }: PromptEvaluation) {
  return [candidate, ...(baseline ? [baseline] : []), ...others];
}

function caseFacts({ vars, expected, rendered }: CaseResult): JsonObject {
  const input = rendered.map(({ role, content }) => `${role}:\n${asText(content)}`).join('\n\n');
  return { ...(input !== '' && { input }), vars, ...(expected !== undefined && { expected }) };
}

/** What the judge said under this name, so that it need not be asked again. */
function judgeFacts({ checks }: Attempt, metric: string): JsonObject {
  const found = flat(checks).find((check) => check.metric === metric && check.judge !== undefined);
  if (found?.judge === undefined || (found.status !== 'passed' && found.status !== 'failed')) return {};
  const { provider, rubricHash } = found.judge;
  return { judge: found.status === 'passed', provider, rubric_hash: rubricHash };
}

function flat(checks: readonly CheckResult[]): readonly CheckResult[] {
  return checks.flatMap((check) => [check, ...flat(check.members ?? [])]);
}
