import { buildSuite } from '../core/eval/cases/build-suite.ts';
import { CASE_FILES, isCaseFile, stemOf } from '../core/eval/cases/case-file-name.ts';
import { type CaseFile, readCaseFile } from '../core/eval/cases/read-case-file.ts';
import type { EvalSuite } from '../core/eval/suite.ts';
import type { ReadProblem } from '../core/prompt/formats/format.ts';
import { contentHash } from '../core/prompt/hash.ts';
import type { Prompt } from '../core/prompt/model.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import type { Workspace } from '../ports/workspace.ts';
import { assertionProblems } from './assertion-problems.ts';
import { promptOf } from './prompt-of-cases.ts';
import { readPromptFile, readSource } from './read-prompt-file.ts';
import { workspaceContext } from './workspace-context.ts';

export interface SuitesRequest {
  /** As the other commands select them. */
  readonly files: readonly PromptFile[];
}

/** The cases of one prompt, and the prompt. */
export interface ReadSuite {
  readonly suite: EvalSuite;
  readonly prompt: Prompt;
  /** Of the prompt's content. */
  readonly hash: string;
  /** The prompt file. */
  readonly file: string;
  /** Files that the cases are read from besides. */
  readonly includes: readonly string[];
  readonly notes: readonly string[];
}

/** Why a suite, or a file, is not to be used. */
export interface SuiteProblem {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
}

export interface SuitesResult {
  readonly suites: readonly ReadSuite[];
  /** Prompts that nobody wrote cases for. */
  readonly without: readonly { readonly name: string; readonly file: string; readonly reason: string }[];
  /** A suite with one of them is not among `suites`. */
  readonly problems: readonly SuiteProblem[];
}

/** The suites of prompt files: the tests in them, and the case files that belong to them. */
export async function readSuites({ files }: SuitesRequest, workspace: Workspace): Promise<SuitesResult> {
  const suites: ReadSuite[] = [];
  const without: SuitesResult['without'][number][] = [];
  const problems: SuiteProblem[] = [];
  const read = await readAll(files, workspace, problems);
  const prompts = read.flatMap((one) => one.prompts);
  const cases = caseFilesOf(prompts, workspace, problems);
  for (const prompt of prompts) {
    const own = cases.get(prompt) ?? [];
    const built = (own.length > 0 ? own : [undefined]).map((file) => ({ file, ...buildSuite(prompt, file, workspaceContext(workspace)) }));
    for (const { file, suite, problems: unusable, includes, notes } of built) {
      const found = [...unusable, ...(file ? await assertionProblems(file) : [])];
      problems.push(...found.map(placed));
      if (found.length > 0) continue;
      const facts = { prompt, hash: contentHash(prompt), file: prompt.source.file, includes, notes };
      if (suite.cases.length > 0) suites.push({ suite, ...facts });
      else without.push({ name: prompt.name, file: prompt.source.file, reason: notes[0] ?? 'There is no case for it.' });
    }
  }
  return { suites, without, problems: distinct(problems) };
}

interface ReadFile {
  readonly prompts: readonly Prompt[];
}

/** Prompts of files that other files include are theirs. */
async function readAll(files: readonly PromptFile[], workspace: Workspace, problems: SuiteProblem[]): Promise<readonly ReadFile[]> {
  const read = [];
  const included = new Set<string>();
  for (const entry of files) {
    const one = await readPromptFile(entry, workspace);
    for (const file of one.includes) included.add(file);
    if (one.format !== 'vscode') read.push({ file: entry.file, ...one });
  }
  const own = read.filter(({ file }) => !included.has(file));
  for (const { prompts, problems: found } of own)
    if (prompts.length === 0) problems.push(...found.filter(({ rule }) => rule !== 'meta/not-a-prompt').map(placed));
  return own;
}

/** Which case files belong to which prompt: by name, or by what they say. */
function caseFilesOf(prompts: readonly Prompt[], workspace: Workspace, problems: SuiteProblem[]): ReadonlyMap<Prompt, readonly CaseFile[]> {
  const found = new Map<Prompt, CaseFile[]>();
  const stems = new Set(prompts.map(({ source }) => stemOf(source.file)));
  for (const file of workspace.find({ include: [CASE_FILES] }).files.filter(isCaseFile)) {
    const source = readSource(file, workspace);
    if ('rule' in source) {
      if (stems.has(stemOf(file))) problems.push({ ...source, file, line: 1, column: 1 });
      continue;
    }
    const cases = readCaseFile(source, workspaceContext(workspace));
    const named = typeof cases.data['prompt'] === 'string';
    const owner = promptOf(cases, prompts);
    // Those of prompts that nobody asked for are none of our business.
    if ('name' in owner) found.set(owner, [...(found.get(owner) ?? []), cases]);
    else if (!named && stems.has(stemOf(file))) problems.push(placed(owner));
  }
  return found;
}

function placed({ rule, message, hint, at }: ReadProblem): SuiteProblem {
  const source = at.kind === 'text' ? at.part.origin.source : at.source;
  const start =
    at.kind === 'file'
      ? (at.span?.start ?? 0)
      : at.kind === 'node'
        ? (at.document?.spanOf(at.path, at.key ? 'key' : 'value').start ?? 0)
        : 0;
  return { rule, file: source.file, ...source.positionAt(start), message, ...(hint !== undefined && { hint }) };
}

function distinct(problems: readonly SuiteProblem[]): readonly SuiteProblem[] {
  return [...new Map(problems.map((one) => [`${one.file}:${one.line}:${one.column} ${one.message}`, one])).values()];
}
