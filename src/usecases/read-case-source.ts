import { isPromptopsError } from '../core/errors.ts';
import { buildSuite } from '../core/eval/cases/build-suite.ts';
import { looksLikeFile, PROMPT_EXTENSIONS, stemOf } from '../core/eval/cases/case-file-name.ts';
import { type CaseFile, readCaseFile } from '../core/eval/cases/read-case-file.ts';
import type { LintCases } from '../core/lint/lint-cases.ts';
import { traitsOf } from '../core/lint/traits.ts';
import type { ReadProblem } from '../core/prompt/formats/format.ts';
import { contentHash } from '../core/prompt/hash.ts';
import type { Prompt } from '../core/prompt/model.ts';
import { EVERYWHERE, isWanted, patternsOf, promptFileOutside, USUAL_SETS } from '../core/prompt/prompt-files.ts';
import type { SourceFile } from '../core/source/source-file.ts';
import type { Workspace } from '../ports/workspace.ts';
import { promptOf } from './prompt-of-cases.ts';
import { diagnosed, type ReadPromptFile, readPromptFile } from './read-prompt-file.ts';
import { resolvePath, workspaceContext } from './workspace-context.ts';

/** A case file as lint sees it: with the prompt that it is for, whose variables and tests it is held against. */
export async function readCaseSource(source: SourceFile, workspace: Workspace): Promise<ReadPromptFile> {
  const context = workspaceContext(workspace);
  const file = readCaseFile(source, context);
  const { prompts, follows, open } = await promptsFor(file, workspace);
  const found = file.document === undefined ? undefined : promptOf(file, prompts);
  const prompt = found && 'name' in found ? found : undefined;
  const built = prompt && buildSuite(prompt, file, context);
  const problems = [...(built?.problems ?? file.problems), ...(found && 'message' in found ? [found] : [])];
  const cases: LintCases = {
    file,
    ...(prompt && { prompt, ...hashOf(prompt) }),
    cases: built ? built.suite.cases.map((evalCase, at) => ({ evalCase, written: built.written[at]! })) : [],
  };
  return {
    source,
    format: undefined,
    document: file.document,
    prompts: [],
    problems: await withReasons(problems),
    traits: traitsOf(source.text),
    includes: built?.includes ?? file.includes,
    follows,
    open: open || prompt === undefined || context.isOpen(),
    cases,
  };
}

async function withReasons(problems: readonly ReadProblem[]): Promise<readonly ReadProblem[]> {
  return problems.some(({ yaml }) => yaml) ? diagnosed(problems) : problems;
}

function hashOf(prompt: Prompt): { readonly promptHash?: string } {
  try {
    return { promptHash: contentHash(prompt) };
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return {};
  }
}

interface Candidates {
  readonly prompts: readonly Prompt[];
  readonly follows: readonly string[];
  /** They were searched for, so that a new file can change the answer. */
  readonly open: boolean;
}

/** The prompts among which the one that a case file is for must be. */
async function promptsFor({ data, source }: CaseFile, workspace: Workspace): Promise<Candidates> {
  const written = data['prompt'];
  if (typeof written !== 'string') return inFiles(beside(source.file, workspace), workspace);
  const file = looksLikeFile(written) ? resolvePath(written, source.file) : undefined;
  if (looksLikeFile(written)) return inFiles(file !== undefined && workspace.read(file) !== undefined ? [file] : [], workspace);
  const include = [...USUAL_SETS, ...EVERYWHERE].flatMap(patternsOf);
  const files = workspace.find({ include }).files.filter((one) => isWanted(promptFileOutside(one)));
  return { ...(await inFiles(files, workspace)), open: true };
}

function beside(file: string, workspace: Workspace): readonly string[] {
  const stem = stemOf(file);
  return PROMPT_EXTENSIONS.map((extension) => `${stem}.${extension}`).filter((one) => workspace.read(one) !== undefined);
}

async function inFiles(files: readonly string[], workspace: Workspace): Promise<Candidates> {
  const prompts: Prompt[] = [];
  const follows: string[] = [];
  for (const file of files) {
    const read = await readPromptFile(promptFileOutside(file), workspace);
    prompts.push(...read.prompts);
    follows.push(file, ...read.includes);
  }
  return { prompts, follows, open: false };
}
