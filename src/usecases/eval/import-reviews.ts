import { PromptopsError } from '../../core/errors.ts';
import { type MergedLines, mergeLines } from '../../core/eval/merge-lines.ts';
import type { Evaluation } from '../../core/eval/result.ts';
import { parseReview, type Review, type ReviewVerdict } from '../../core/eval/review.ts';
import { isLabel, labelKey, reviewLines } from '../../core/eval/review-labels.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { readText } from './read-text.ts';

export interface ImportReviewsRequest {
  /** The file's name, for messages. */
  readonly file: string;
  readonly text: string;
  /** The check that verdicts are about which do not say it. */
  readonly metric?: string;
  /** Where the labels go instead, relative to the root. */
  readonly labels?: string;
}

export interface ImportReviewsDependencies {
  readonly workspace: Workspace;
  /** Evaluations that are kept here. */
  readonly evaluation: (id: string) => Evaluation | undefined;
  /** Writes verdicts where the evaluation was logged; absent where it was not. What is there already is not written again. */
  readonly recordHuman?: (review: Review, verdicts: readonly ReviewVerdict[]) => Promise<number | null>;
}

export interface ImportedReviews {
  readonly evaluation: string;
  readonly reviewer: string;
  /** Whether the evaluation is kept here. */
  readonly known: boolean;
  readonly labels: ImportedFile | null;
  /** Verdicts that compare two answers. */
  readonly pairs: ImportedFile | null;
  /** As assessments; `null` where the evaluation was not logged. */
  readonly recorded: number | null;
  readonly refused: readonly { readonly prompt: string; readonly case: string; readonly reason: string }[];
}

interface ImportedFile extends Omit<MergedLines, 'text'> {
  readonly file: string;
}

/** Below the folder that git does not see: whoever wants to keep labels names a file. */
const FOLDER = '.promptops/reviews';

/** Verdicts of people become labels. The same file twice changes nothing; a verdict that was thought over replaces the older one. */
export async function importReviews(request: ImportReviewsRequest, dependencies: ImportReviewsDependencies): Promise<ImportedReviews> {
  const parsed = parseReview(request.text);
  if ('problems' in parsed) throw invalid(request.file, parsed.problems);
  const { review } = parsed;
  const { workspace } = dependencies;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(review.evaluation)) throw invalid(request.file, ['`evaluation` is no id of an evaluation']);
  const evaluation = dependencies.evaluation(review.evaluation);
  const lines = reviewLines(review, evaluation, request.metric);
  const good = lines.flatMap((one) => ('line' in one ? [one] : []));
  const [labels, pairs] = [good.filter(({ verdict }) => isLabel(verdict)), good.filter(({ verdict }) => !isLabel(verdict))];
  const own = `${FOLDER}/${review.evaluation}`;
  return {
    evaluation: review.evaluation,
    reviewer: review.reviewer,
    known: evaluation !== undefined,
    labels: merge(
      request.labels ?? `${own}.jsonl`,
      labels.map(({ line }) => line),
      workspace,
    ),
    pairs: merge(
      `${own}.pairs.jsonl`,
      pairs.map(({ line }) => line),
      workspace,
    ),
    recorded:
      (await dependencies.recordHuman?.(
        review,
        good.map(({ verdict }) => verdict),
      )) ?? null,
    refused: lines.flatMap((one) =>
      'problem' in one ? [{ prompt: one.verdict.prompt, case: one.verdict.case, reason: one.problem }] : [],
    ),
  };
}

function merge(file: string, lines: readonly JsonObject[], workspace: Workspace): ImportedFile | null {
  if (lines.length === 0) return null;
  const read = readText(file, workspace);
  const before = 'text' in read ? read.text : '';
  const merged = mergeLines(before, lines, labelKey);
  if ('problem' in merged) throw invalid(file, [merged.problem]);
  const { text, ...counts } = merged;
  if (text !== before) workspace.write(file, text);
  return { file, ...counts };
}

function invalid(file: string, problems: readonly string[]): PromptopsError {
  const more = problems.length > 5 ? `; and ${problems.length - 5} more` : '';
  return new PromptopsError(
    'LABELS_INVALID',
    `${file} cannot be used: ${problems.slice(0, 5).join('; ')}${more}.`,
    'Save the verdicts again from the HTML report: `promptops eval show --format html=report.html`.',
    { place: { file } },
  );
}
