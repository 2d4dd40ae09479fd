import picomatch from 'picomatch/posix.js';

const OPTIONS = { dot: true, nonegate: true, strictSlashes: true, flags: 's' } as const;
const MAGIC = /[*?[\]{}()!+@\\|]/;
const ESCAPED = /\\([^A-Za-z0-9/])/g;
const SLASH = 47;

/** A pattern over paths with `/`: `*`, `**`, `?`, `[…]`, `{a,b}`. A leading dot is nothing special. */
export interface Glob {
  /** The folder before the first wildcard, `''` for none: `prompts/agents` of `prompts/agents/**`. */
  readonly prefix: string;
  /** The path, where the pattern has no wildcard. */
  readonly literal?: string;
  matches(file: string): boolean;
  /** Whether anything below this folder could match; says yes when in doubt. */
  reaches(folder: string): boolean;
}

export function compileGlob(pattern: string): Glob {
  const clean = pattern.replace(/^(?:\.\/)+/, '');
  const prefix = staticPrefix(clean);
  if (!isGlob(clean)) return exactly(clean.replace(ESCAPED, '$1'));
  if (clean === '**' || clean === `${prefix}/**`) return everythingBelow(prefix);
  const expression = picomatch.makeRe(clean, OPTIONS);
  return { prefix, matches: (file) => expression.test(file), reaches: reach(clean, prefix) };
}

/** Several patterns as one; thousands of plain paths cost no more than one. */
export function compileGlobs(patterns: readonly string[]): Pick<Glob, 'matches' | 'reaches'> {
  const globs = patterns.map(compileGlob);
  const literals = new Set(globs.flatMap(({ literal }) => literal ?? []));
  const folders = new Set([...literals].flatMap(foldersAbove));
  const wild = globs.filter(({ literal }) => literal === undefined);
  return {
    matches: (file) => literals.has(file) || wild.some((glob) => glob.matches(file)),
    reaches: (folder) => folders.has(folder) || wild.some((glob) => glob.reaches(folder)),
  };
}

/** Whether a path matches one of several patterns. */
export function globMatcher(patterns: readonly string[]): (file: string) => boolean {
  return compileGlobs(patterns).matches;
}

/** A pattern that matches this path only. */
export function escapeGlob(path: string): string {
  return path.replace(/[*?[\]{}()!+@\\|]/g, '\\$&');
}

export function isGlob(pattern: string): boolean {
  return MAGIC.test(pattern.replace(ESCAPED, ''));
}

/** `a/b/c.md` → `['', 'a', 'a/b']`. */
export function foldersAbove(path: string): string[] {
  const folders = [''];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}

/** True for everything below a folder, not for the folder itself; `''` is the root. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || (path.length > folder.length && path.charCodeAt(folder.length) === SLASH && path.startsWith(folder));
}

function exactly(path: string): Glob {
  const prefix = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  return { prefix, literal: path, matches: (file) => file === path, reaches: (folder) => isBelow(path, folder) };
}

function everythingBelow(prefix: string): Glob {
  return {
    prefix,
    matches: (file) => isBelow(file, prefix),
    reaches: (folder) => folder === prefix || isBelow(folder, prefix) || isBelow(prefix, folder),
  };
}

function staticPrefix(pattern: string): string {
  const segments = pattern.split('/');
  const first = segments.findIndex(isGlob);
  return segments
    .slice(0, first === -1 ? -1 : first)
    .join('/')
    .replace(ESCAPED, '$1');
}

/** Folder by folder as far as the pattern can be cut at its slashes: up to `**`, or a bracket that spans one. */
function reach(pattern: string, prefix: string): (folder: string) => boolean {
  const segments = pattern.split('/');
  const open = segments.findIndex((segment) => segment.includes('**') || !isBalanced(segment));
  const steps = (open === -1 ? segments.slice(0, -1) : segments.slice(0, open)).map(compileGlob);
  return (folder) => {
    if (isBelow(prefix, folder)) return true;
    const names = folder.split('/');
    if (open === -1 && names.length > steps.length) return false;
    return names.every((name, at) => steps[at]?.matches(name) ?? true);
  };
}

function isBalanced(segment: string): boolean {
  const count = (bracket: string) => segment.split(bracket).length;
  return count('{') === count('}') && count('(') === count(')') && count('[') === count(']');
}
