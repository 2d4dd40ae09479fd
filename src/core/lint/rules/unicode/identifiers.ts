import type { LintFile } from '../../rule.ts';
import type { Occurrence } from './occurrences.ts';

const TAG_END = /^[^{}\n]*\}\}/;
const TAG_START = /\{\{[^{}\n]*$/;

/** Whether a character stands in a name that a machine compares: of the prompt, of a variable, in a template's tag. */
export function inIdentifier({ text, start, found }: Occurrence, identifiers: readonly string[]): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  if (TAG_START.test(line) && TAG_END.test(text.slice(start))) return true;
  return identifiers.some((identifier) => {
    for (let at = text.indexOf(identifier); at !== -1 && at <= start; at = text.indexOf(identifier, at + 1))
      if (start + found.length <= at + identifier.length) return true;
    return false;
  });
}

/** The names of a file that are not plain ASCII. */
export function unusualIdentifiers({ prompts, document }: LintFile): string[] {
  const names = prompts.flatMap((prompt) => [
    prompt.writtenName ?? '',
    ...prompt.variables.map((variable) => variable.name),
    ...prompt.uses.map((use) => use.path),
    ...prompt.aliases,
  ]);
  const { data } = document ?? {};
  const keys = typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
  return [...new Set([...names, ...keys])].filter((name) => !/^[ -~]*$/.test(name));
}
