import { looksLikeFile, stemOf } from '../core/eval/cases/case-file-name.ts';
import type { CaseFile } from '../core/eval/cases/read-case-file.ts';
import type { Place } from '../core/lint/finding.ts';
import type { ReadProblem } from '../core/prompt/formats/format.ts';
import type { Prompt } from '../core/prompt/model.ts';
import { resolvePath } from './workspace-context.ts';

/** The prompt that a case file is for, among those at hand: the one that it names, else the one beside it. */
export function promptOf({ data, source, document }: CaseFile, prompts: readonly Prompt[]): Prompt | ReadProblem {
  const written = data['prompt'];
  const at: Place = { kind: 'node', source, ...(document && { document }), path: typeof written === 'string' ? ['prompt'] : [] };
  const found = candidates(written, source.file, prompts);
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  if (first === undefined) return typeof written === 'string' ? notThere(written, at) : notBeside(source.file, at);
  const names = found.map(({ name }) => `\`${name}\``).join(', ');
  return {
    rule: 'eval/unknown-prompt',
    message: `These cases may be for any of several prompts: ${names}.`,
    hint: 'Name one of them as `prompt:`.',
    at,
  };
}

function candidates(written: unknown, file: string, prompts: readonly Prompt[]): readonly Prompt[] {
  if (typeof written !== 'string') return prompts.filter(({ source }) => stemOf(source.file) === stemOf(file));
  if (!looksLikeFile(written)) return prompts.filter(({ name }) => name === written);
  const path = resolvePath(written, file);
  return prompts.filter(({ source }) => source.file === path);
}

function notThere(written: string, at: Place): ReadProblem {
  return {
    rule: 'eval/unknown-prompt',
    message: `There is no prompt \`${written}\`.`,
    hint: 'Write its name, or its file from the folder of this one.',
    at,
  };
}

function notBeside(file: string, at: Place): ReadProblem {
  const stem = stemOf(file).split('/').at(-1);
  return {
    rule: 'eval/unknown-prompt',
    message: `There is no prompt beside these cases: \`${stem}.prompt.yaml\`, or another format.`,
    hint: 'Name the file like its prompt, or write `prompt:`.',
    at,
  };
}
