import { visible } from '../reporters/visible.ts';
import type { FixedFile } from '../usecases/lint-prompts.ts';

/** What `--fix` did, or would do: the changed lines of each file. */
export function showFixes(fixed: readonly FixedFile[], written: boolean): string {
  const shown = fixed.map((one) =>
    written ? `Mended ${counted(one.fixes)} in ${one.file}\n` : `${one.file}: ${counted(one.fixes)} would be mended\n${changedLines(one)}`,
  );
  return visible(shown.join(''));
}

function counted(fixes: number): string {
  return fixes === 1 ? '1 finding' : `${fixes} findings`;
}

function changedLines({ before, after }: FixedFile): string {
  const old = before.text.split('\n');
  const fresh = after
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  let start = 0;
  while (start < old.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const removed = old.slice(start, old.length - end);
  const added = fresh.slice(start, fresh.length - end);
  // Fixes seldom add or take a line: then each changed line stands for itself, else all between the first and the last.
  if (removed.length !== added.length) return hunk(start, removed, added);
  return removed.map((line, index) => (line === added[index] ? '' : hunk(start + index, [line], added.slice(index, index + 1)))).join('');
}

function hunk(start: number, removed: readonly string[], added: readonly string[]): string {
  return [`@@ line ${start + 1} @@`, ...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`), ''].join('\n');
}
