import { PromptopsError } from '../core/errors.ts';
import { CASE_FILES, isCaseFile, stemOf } from '../core/eval/cases/case-file-name.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import {
  EVERYWHERE,
  isWanted,
  membershipIn,
  type PromptSet,
  patternsOf,
  promptFileOutside,
  USUAL_SETS,
} from '../core/prompt/prompt-files.ts';
import type { FileSearch, ListedFolders, Workspace } from '../ports/workspace.ts';
import { readSource } from './read-prompt-file.ts';
import { selectNamed } from './select-named-files.ts';

export interface SelectionRequest {
  /** Of the configuration; `null` where it names none. */
  readonly sets: readonly PromptSet[] | null;
  /** Files, folders and patterns of the command line, from the working directory; none: all prompt files. */
  readonly patterns: readonly string[];
  /** A pattern that matches nothing is an error; true unless said otherwise. */
  readonly errorOnUnmatched?: boolean;
  /** Case files too: those that are named or lie in a set, those beside the prompt files, and those that name their prompt. */
  readonly cases?: boolean;
}

export interface PromptFileSelection {
  readonly files: readonly PromptFile[];
  /** What could not be looked at. */
  readonly problems: FileSearch['problems'];
  /** Files that were named and are left out all the same, in sentences. */
  readonly warnings: readonly string[];
}

/** Which files a command is about. */
export function selectPromptFiles(request: SelectionRequest, workspace: Workspace): PromptFileSelection {
  const listed: ListedFolders = new Map();
  const selection = request.patterns.length > 0 ? selectNamed(request, workspace, listed) : selectAll(request, workspace, listed);
  return request.cases ? withCaseFiles(selection, request, workspace, listed) : selection;
}

function selectAll({ sets, errorOnUnmatched = true }: SelectionRequest, workspace: Workspace, listed: ListedFolders): PromptFileSelection {
  const first = filesOf(sets ?? USUAL_SETS, workspace, listed);
  const selection = sets === null && first.files.length === 0 ? filesOf(EVERYWHERE, workspace, listed, first.problems) : first;
  if (selection.files.length > 0 || selection.problems.length > 0 || !errorOnUnmatched) return selection;
  if (sets === null) throw new PromptopsError('NO_FILES', 'There is no prompt file here.', '`promptops init` writes a first one.');
  const includes = sets.map(({ include }) => `\`${include}\``).join(', ');
  throw new PromptopsError('NO_FILES', `No file matches ${includes}.`, 'Check `prompts` in the configuration.');
}

function withCaseFiles(
  selection: PromptFileSelection,
  { sets, patterns }: SelectionRequest,
  workspace: Workspace,
  listed: ListedFolders,
): PromptFileSelection {
  const candidates = workspace.find({ include: [CASE_FILES] }, listed).files.filter(isCaseFile);
  if (candidates.length === 0) return selection;
  const stems = new Set(selection.files.map(({ file }) => stemOf(file)));
  const taken = new Set(selection.files.map(({ file }) => file));
  const member = membershipIn(sets ?? USUAL_SETS);
  const found = candidates.filter((file) => {
    const { kind } = member(file);
    if (taken.has(file) || kind === 'excluded') return false;
    return stems.has(stemOf(file)) || (patterns.length === 0 && (kind === 'prompt' || namesItsPrompt(file, workspace)));
  });
  const files = [...selection.files, ...found.map(promptFileOutside)];
  return { ...selection, files: files.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

function namesItsPrompt(file: string, workspace: Workspace): boolean {
  const source = readSource(file, workspace);
  return 'rule' in source || /^[\s{]*"?prompt"?\s*:/m.test(source.text);
}

function filesOf(
  sets: readonly PromptSet[],
  workspace: Workspace,
  listed: ListedFolders,
  before: FileSearch['problems'] = [],
): PromptFileSelection {
  const { files, problems } = workspace.find({ include: sets.flatMap(patternsOf) }, listed);
  const member = membershipIn(sets);
  const entries = files.flatMap((file) => {
    const found = member(file);
    return found.kind === 'prompt' && isWanted(found.entry) ? [found.entry] : [];
  });
  return { files: entries, problems: [...before, ...problems], warnings: [] };
}
