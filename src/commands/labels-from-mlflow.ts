import { PromptopsError } from '../core/errors.ts';
import { mergeLines } from '../core/eval/merge-lines.ts';
import { labelKey } from '../core/eval/review-labels.ts';
import { visibleLine } from '../reporters/visible.ts';
import { collectLabels } from '../usecases/eval/collect-labels.ts';
import { readText } from '../usecases/eval/read-text.ts';
import type { Session } from './command.ts';
import { fileFromRoot } from './read-text-file.ts';
import { openJournal } from './registry-desk.ts';

/** A file of labels, with what people said of logged answers under this name. What it holds already stays. */
export async function labelsFromMlflow(
  session: Session,
  path: string,
  metric: string,
): Promise<{ readonly file: string; readonly text: string }> {
  const { workspace, terminal } = session;
  const file = fileFromRoot(session, path);
  const journal = await openJournal(session);
  const lines = await collectLabels(metric, { journal, tracer: await session.tracer() });
  const read = readText(file, workspace);
  const before = 'text' in read ? read.text : '';
  const merged = mergeLines(before, lines, labelKey);
  if ('problem' in merged)
    throw new PromptopsError('LABELS_INVALID', `${path} cannot be used: ${merged.problem}.`, 'Mend it, or name another file.', {
      place: { file },
    });
  const { text, added, changed, unchanged } = merged;
  if (text === '')
    throw new PromptopsError(
      'LABELS_INVALID',
      `Nobody has said anything of \`${metric}\` in ${journal.experiment} of ${journal.tracker.uri}.`,
      'In an evaluation run of MLflow, open an answer and add a feedback of that name; or use `promptops review import`.',
    );
  if (text !== before) workspace.write(file, text);
  terminal.stderr(`${visibleLine(`${path}: ${added} new, ${changed} changed, ${unchanged} known already`)}\n`);
  return { file, text };
}
