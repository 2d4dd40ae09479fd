import { compileGlobs } from '../../core/glob.ts';
import type { FileQuery, FileSearch, FolderEntry, ListedFolders } from '../../ports/workspace.ts';
import { codeOf } from './error-code.ts';
import { addRules, type IgnoreRules, isIgnored, rulesBelow } from './ignore-rules.ts';
import type { Tree } from './tree.ts';

const MAX_LINKED_FOLDERS = 1000;
const NEVER = new Set(['.git', 'node_modules']);

interface Folder {
  readonly path: string;
  /** Where it really is, and the folders that led here: a link back to one of them would go round for ever. */
  readonly real: string;
  readonly trail: readonly string[];
  readonly rules: IgnoreRules | undefined;
}

type Problem = FileSearch['problems'][number];
const TOO_MANY_LINKS: Problem = {
  file: '.',
  reason: `More than ${MAX_LINKED_FOLDERS} folders are reached through symbolic links; the others are not followed.`,
};

/** One walk over the folders that a pattern can reach. */
export function findFiles(tree: Tree, { include, exclude = [] }: FileQuery, listed: ListedFolders = new Map()): FileSearch {
  const wanted = compileGlobs(include);
  const unwanted = compileGlobs(exclude);
  const files: string[] = [];
  const problems = new Map<string, Problem>();
  const own = textOf(tree, '.promptopsignore', '.promptopsignore', problems);
  const promptopsRules = own === undefined ? undefined : addRules(own, '', undefined);
  let linkedFolders = 0;

  const isIn = (path: string, rules: IgnoreRules | undefined) => !isIgnored(path, promptopsRules) && !isIgnored(path, rules);
  const isWanted = (path: string, rules: IgnoreRules | undefined) => wanted.matches(path) && !unwanted.matches(path) && isIn(path, rules);

  const walk = (folder: Folder) => {
    let entries = listed.get(folder.path);
    try {
      entries ??= tree.list(folder.path);
      listed.set(folder.path, entries);
    } catch (error) {
      problems.set(folder.real, { file: folder.path === '' ? '.' : folder.path, reason: `The folder cannot be read (${codeOf(error)}).` });
      return;
    }
    const has = entries.some(({ name }) => name === '.gitignore');
    const text = has ? textOf(tree, join(folder.path, '.gitignore'), join(folder.real, '.gitignore'), problems) : undefined;
    const rules = text === undefined ? folder.rules : addRules(text, folder.path, folder.rules);
    for (const entry of entries) if (!NEVER.has(entry.name)) visit(entry, folder, rules);
  };

  const visit = ({ name, kind }: FolderEntry, folder: Folder, rules: IgnoreRules | undefined) => {
    const path = join(folder.path, name);
    if (kind === 'folder') enter(path, join(folder.real, name), folder, rules);
    else if (kind === 'link') follow(path, join(folder.real, name), folder, rules);
    else if (!isWanted(path, rules)) return;
    else if (kind === 'file') files.push(path);
    else problems.set(join(folder.real, name), { file: path, reason: 'This is neither a file nor a folder.' });
  };

  const enter = (path: string, real: string, from: Folder, rules: IgnoreRules | undefined) => {
    if (wanted.reaches(path) && isIn(`${path}/`, rules))
      walk({ path, real, trail: [...from.trail, real], rules: rulesBelow(`${path}/`, rules) });
  };

  const follow = (path: string, real: string, from: Folder, rules: IgnoreRules | undefined) => {
    const asFile = isWanted(path, rules);
    const asFolder = wanted.reaches(path) && isIn(path, rules) && isIn(`${path}/`, rules);
    if (!asFile && !asFolder) return;
    const reject = (reason: string) => problems.set(real, { file: path, reason });
    const followed = tree.follow(path);
    if (followed.kind === 'broken') {
      if (asFile) reject(`A symbolic link that leads nowhere (${followed.reason}).`);
    } else if (followed.kind === 'outside') {
      if (followed.target === 'file' ? asFile : asFolder) reject('A symbolic link that leaves the workspace is not followed.');
    } else if (followed.kind === 'file') {
      if (asFile) files.push(path);
    } else if (!asFolder) return;
    else if (from.trail.includes(followed.real)) reject('A symbolic link back to a folder around it is not followed.');
    else if (++linkedFolders > MAX_LINKED_FOLDERS) problems.set('', TOO_MANY_LINKS);
    else enter(path, followed.real, from, rules);
  };

  walk({ path: '', real: '', trail: [''], rules: undefined });
  return { files: files.sort(), problems: [...problems.values()] };
}

function textOf(tree: Tree, file: string, real: string, problems: Map<string, Problem>): string | undefined {
  try {
    return tree.text(file);
  } catch (error) {
    problems.set(real, { file, reason: `The ignore file cannot be read (${codeOf(error)}).` });
    return undefined;
  }
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
