import { fromWorkingDirectory } from '../reporters/paths.ts';
import { asTable } from '../reporters/table.ts';
import { visibleLine } from '../reporters/visible.ts';
import type { PreviewedArm, PreviewedPrompt } from '../usecases/eval/preview-evaluation.ts';
import type { Session } from './command.ts';

/** What `--dry-run` prints. */
export function showPreview(
  { show, workspace }: Session,
  { json, format }: { readonly json?: boolean; readonly format: readonly string[] },
  prompts: readonly PreviewedPrompt[],
): void {
  const arms = prompts.flatMap((prompt) => prompt.arms);
  const calls = arms.reduce((sum, arm) => sum + arm.calls, 0);
  const costUsd = arms.reduce((sum: number | null, arm) => (sum === null || arm.costUsd === null ? null : sum + arm.costUsd), 0);
  const askingChecks = arms.reduce((sum, arm) => sum + arm.askingChecks, 0);
  if (json || format[0] === 'json') {
    const placed = prompts.map((prompt) => ({ ...prompt, casesFile: fromWorkingDirectory(prompt.casesFile, workspace.cwd) }));
    show(JSON.stringify({ format: 1, command: 'eval', ok: true, dryRun: true, prompts: placed, calls, costUsd, askingChecks }));
    return;
  }
  const blocks = prompts.map(({ name, casesFile, gates, gateFrom, arms: own }) =>
    [
      `${visibleLine(name)}  ${visibleLine(fromWorkingDirectory(casesFile, workspace.cwd))}`,
      asTable(own.map(armCells)),
      ...own.flatMap(({ label, problem }) => (problem === undefined ? [] : [`${visibleLine(label)}: ${visibleLine(problem)}`])),
      gates.length === 0 ? 'no gate' : `gate of ${gateFrom}: ${gates.map(visibleLine).join('; ')}`,
    ].join('\n'),
  );
  const more =
    askingChecks === 0 ? '' : `, and what ${askingChecks} checks ask of a judge or of the model again, which is not in these figures`;
  show([...blocks, `At most ${calls} calls, ${priceOf(costUsd)}${more}. Nothing was asked.`].join('\n\n'));
}

function armCells({ label, provider, cases, repeat, recorded, calls, costUsd }: PreviewedArm): readonly string[] {
  const times = repeat === 1 ? '' : ` x ${repeat}`;
  const from = recorded === 0 ? '' : `${recorded} recorded`;
  return [visibleLine(label), visibleLine(provider || 'no model'), `${cases} cases${times}`, `${calls} calls`, priceOf(costUsd), from];
}

function priceOf(costUsd: number | null): string {
  return costUsd === null ? 'price unknown' : `$${costUsd.toFixed(4)}`;
}
