import { PromptopsError } from '../core/errors.ts';
import { buildSuite } from '../core/eval/cases/build-suite.ts';
import { PROMPT_EXTENSIONS, stemOf } from '../core/eval/cases/case-file-name.ts';
import { readCaseFile } from '../core/eval/cases/read-case-file.ts';
import { writeCaseFile } from '../core/eval/cases/write-case-file.ts';
import type { EvalSuite } from '../core/eval/suite.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { Prompt } from '../core/prompt/model.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { SourceFile } from '../core/source/source-file.ts';
import type { Workspace } from '../ports/workspace.ts';
import { readPromptFile } from './read-prompt-file.ts';
import { resolvePath, workspaceContext } from './workspace-context.ts';

export interface ImportRequest {
  readonly file: PromptFile;
  /** One prompt of a file that holds several. */
  readonly name?: string;
  /** Where the case file will lie, from the workspace root; without it, beside the prompt file. A folder ends in `/`. */
  readonly to?: string;
}

export interface ImportedCases {
  readonly name: string;
  /** Of the case file, from the workspace root. */
  readonly file: string;
  readonly text: string;
  readonly cases: number;
  /** What the case file does not say any more. */
  readonly lost: readonly string[];
  /** Assertions that are kept as they are written, and are not run. */
  readonly notRun: readonly string[];
}

/** The tests of prompt files as case files; what is written is read back, and has to mean the same. */
export async function importCases({ file, name, to }: ImportRequest, workspace: Workspace): Promise<readonly ImportedCases[]> {
  const { prompts, problems } = await readPromptFile(file, workspace);
  const chosen = name === undefined ? prompts : prompts.filter((prompt) => prompt.name === name);
  if (chosen.length === 0) throw nothingIn(file.file, name, prompts, problems[0]?.message);
  const imported = await Promise.all(
    chosen.map((prompt) => importOne(prompt, targetOf(prompt, chosen.length, to), { prompts: prompts.length, to }, workspace)),
  );
  if (imported.some(({ cases }) => cases > 0)) return imported;
  throw new PromptopsError(
    'PROMPT_INVALID',
    `${file.file} holds no test.`,
    'Name a promptfoo configuration, or a prompt file with `testData`.',
  );
}

function targetOf({ name, source }: Prompt, prompts: number, to: string | undefined): string {
  if (to !== undefined && !to.endsWith('/')) return to;
  if (to === undefined && prompts === 1) return `${stemOf(source.file)}.eval.yaml`;
  const folder = to ?? source.file.slice(0, source.file.lastIndexOf('/') + 1);
  return `${folder}${name}.eval.yaml`;
}

interface Around {
  /** How many the file holds. */
  readonly prompts: number;
  readonly to: string | undefined;
}

/** Where the place of the file does not say whose cases they are, the file does. */
function mustName(prompt: Prompt, target: string, { prompts, to }: Around, workspace: Workspace): boolean {
  if (stemOf(target) === stemOf(prompt.source.file)) return prompts > 1;
  return (
    to?.endsWith('/') !== true && PROMPT_EXTENSIONS.every((extension) => workspace.read(`${stemOf(target)}.${extension}`) === undefined)
  );
}

async function importOne(prompt: Prompt, target: string, around: Around, workspace: Workspace): Promise<ImportedCases> {
  const context = workspaceContext(workspace);
  const named = mustName(prompt, target, around, workspace);
  const { text, cases, lost } = writeCaseFile(prompt, context, {
    relocate: (reference, from) => relocated(reference, from, target),
    ...(named && { name: prompt.name }),
  });
  const { suite, notes } = buildSuite(prompt, undefined, context);
  const again = buildSuite({ ...prompt, evals: { rows: [], checks: [] } }, readCaseFile(new SourceFile(target, text), context), context);
  const differs = lost.length === 0 && notes.length === 0 && again.suite.casesHash !== suite.casesHash;
  const misread = again.problems.map(({ message }) => message);
  return {
    name: prompt.name,
    file: target,
    text,
    cases,
    lost: [
      ...lost,
      ...new Set(misread),
      ...(differs && misread.length === 0 ? ['the cases hash: the cases read back are not the same'] : []),
    ],
    notRun: await notRunIn(again.suite),
  };
}

async function notRunIn({ cases }: EvalSuite): Promise<readonly string[]> {
  const { assertionOf, notRunHere } = await import('../core/eval/assertions/index.ts');
  const types = cases.flatMap(({ checks }) => checks.map(({ type, options }) => ({ type, code: options['transform'] !== undefined })));
  const left = types.filter(({ type, code }) => code || assertionOf(type) === undefined || notRunHere(type) !== undefined);
  return [...new Set(left.map(({ type, code }) => (code ? `${type} with a transform` : type)))];
}

function relocated(reference: string, from: string, target: string): string {
  const path = resolvePath(reference, from);
  if (path === undefined) return reference;
  const folder = target.split('/').slice(0, -1);
  const parts = path.split('/');
  let same = 0;
  while (same < folder.length && same < parts.length - 1 && folder[same] === parts[same]) same++;
  return `file://${'../'.repeat(folder.length - same)}${parts.slice(same).join('/')}`;
}

function nothingIn(file: string, name: string | undefined, prompts: readonly Prompt[], problem = ''): PromptopsError {
  const names = prompts.map((prompt) => prompt.name);
  if (name !== undefined && names.length > 0)
    return new PromptopsError(
      'PROMPT_NOT_FOUND',
      `${file} holds no prompt \`${name}\`.${didYouMean(name, names)}`,
      `It holds ${names.join(', ')}.`,
    );
  return new PromptopsError('PROMPT_INVALID', `${file} holds no prompt that can be read. ${problem}`.trim(), 'Run `promptops lint` on it.');
}
