import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import { isCaseFile } from '../core/eval/cases/case-file-name.ts';
import { compileGlob, escapeGlob, isGlob } from '../core/glob.ts';
import { isNeverAPrompt } from '../core/prompt/formats/index.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { hasPromptExtension, isWanted, type Membership, membershipIn, promptFileOutside, USUAL_SETS } from '../core/prompt/prompt-files.ts';
import type { FileSearch, ListedFolders, Workspace } from '../ports/workspace.ts';
import type { PromptFileSelection, SelectionRequest } from './select-prompt-files.ts';

const NOTHING: FileSearch = { files: [], problems: [] };

/** One argument of the command line: the file of that very name, else a folder, else a pattern. */
interface Named {
  readonly written: string;
  readonly path: string;
  readonly isPattern: boolean;
  /** What it means besides a file of that name. */
  readonly include: string;
  readonly matches: (file: string) => boolean;
}

/** The files that a command line names: each by its own name, below a folder, or by a pattern. */
export function selectNamed(
  { sets, patterns, errorOnUnmatched = true, cases = false }: SelectionRequest,
  workspace: Workspace,
  listed: ListedFolders,
): PromptFileSelection {
  const named = patterns.map((written) => nameOf(written, workspace));
  const member = membershipIn(sets ?? USUAL_SETS);
  const entries = new Map<string, PromptFile>();
  const warnings: string[] = [];

  const direct = workspace.find({ include: named.map(({ path }) => escapeGlob(path)) }, listed);
  for (const file of direct.files) {
    const membership = member(file);
    const reason = whyNot(file, membership, cases);
    if (reason === undefined) entries.set(file, entryOf(file, membership));
    else warnings.push(`${file} ${reason}, so it is left out.`);
  }

  const others = named.filter(({ path }) => !direct.files.includes(path));
  const unmatched = new Set(others);
  const searched = others.length > 0 ? workspace.find({ include: others.map(({ include }) => include) }, listed) : NOTHING;
  for (const file of searched.files) {
    const membership = member(file);
    const takers = others.filter((one) => takes(one, file, membership, cases));
    if (takers.length > 0) entries.set(file, entryOf(file, membership));
    for (const one of takers) unmatched.delete(one);
  }

  const problems = [...new Map([...direct.problems, ...searched.problems].map((problem) => [problem.file, problem])).values()];
  const ignored = [...unmatched].filter(({ path }) => exists(path, workspace));
  for (const { path } of ignored) warnings.push(`${path} is ignored, so it is left out.`);
  const missing = [...unmatched].filter((one) => !ignored.includes(one));
  if (errorOnUnmatched && missing.length > 0 && problems.length === 0) throw noFiles(missing);
  return { files: [...entries.keys()].sort().map((file) => entries.get(file)!), problems, warnings };
}

/** Below a folder outside every set only names that promise a prompt count; a pattern says itself what it wants. */
function takes({ matches, isPattern }: Named, file: string, membership: Membership, cases: boolean): boolean {
  if (!matches(file) || membership.kind === 'excluded') return false;
  if (isCaseFile(file)) return cases;
  if (!isWanted(entryOf(file, membership))) return false;
  return isPattern || membership.kind === 'prompt' || hasPromptExtension(file);
}

function entryOf(file: string, membership: Membership): PromptFile {
  return membership.kind === 'prompt' ? membership.entry : promptFileOutside(file);
}

function whyNot(file: string, { kind }: Membership, cases: boolean): string | undefined {
  if (kind === 'excluded') return 'is excluded by the configuration';
  if (cases && isCaseFile(file)) return undefined;
  return isNeverAPrompt(file) ? 'is a partial, a case file or a paper of the repository' : undefined;
}

/** Not found by the search although it is there: it is ignored. */
function exists(file: string, workspace: Workspace): boolean {
  try {
    return workspace.read(file, 0) !== undefined;
  } catch (error) {
    return isPromptopsError(error) && error.code === 'FILE_TOO_LARGE';
  }
}

function nameOf(written: string, workspace: Workspace): Named {
  const path = fromRoot(written, workspace);
  if (path === undefined) {
    const hint = `Start promptops there: \`--cwd\`. The workspace is ${workspace.root}.`;
    throw new PromptopsError('NO_FILES', `\`${written}\` lies outside the workspace.`, hint);
  }
  const isPattern = isGlob(written);
  const include = isPattern ? (fromRoot(written, workspace, escapeGlob(workspace.cwd)) ?? path) : below(path);
  return { written, path, isPattern, include, matches: compileGlob(include).matches };
}

function below(folder: string): string {
  return folder === '' ? '**' : `${escapeGlob(folder)}/**`;
}

/** A path or pattern of the command line, from the root; `undefined` when it leads out. Hooks hand over absolute paths. */
function fromRoot(written: string, { root, cwd }: Workspace, start = cwd): string | undefined {
  const windows = /^[A-Za-z]:/.test(root);
  const slashed = (path: string) => (windows ? path.replaceAll('\\', '/') : path);
  const path = slashed(written);
  const top = slashed(root);
  const absolute = path.startsWith('/') || (windows && /^[A-Za-z]:/.test(path));
  if (absolute && path !== top && !path.startsWith(`${top}/`)) return undefined;
  const parts: string[] = [];
  for (const part of (absolute ? path.slice(top.length) : `${start}/${path}`).split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

function noFiles(unmatched: readonly Named[]): PromptopsError {
  const names = unmatched.map(({ written }) => `\`${written}\``).join(', ');
  const verb = unmatched.length === 1 ? 'matches' : 'match';
  return new PromptopsError(
    'NO_FILES',
    `${names} ${verb} no prompt file.`,
    'Check the spelling; ignored files and node_modules are not searched.',
  );
}
