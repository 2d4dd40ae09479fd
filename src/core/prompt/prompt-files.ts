import { compileGlob, compileGlobs, type Glob, globMatcher, isGlob } from '../glob.ts';
import { formatByName, isNeverAPrompt } from './formats/index.ts';
import type { FormatId } from './model.ts';
import type { PromptFile } from './prompt-file.ts';

/** Files that the configuration takes for prompts; patterns count from the workspace root. */
export interface PromptSet {
  /** A pattern, a folder or a file. */
  readonly include: string;
  readonly exclude: readonly string[];
  readonly format: FormatId | 'auto';
  /** Put before names that come from a path. */
  readonly prefix: string;
}

/** Where prompts are looked for without a configuration. */
export const USUAL_SETS: readonly PromptSet[] = [plain('prompts/**'), plain('.github/prompts/**')];

const PROMPT_EXTENSIONS = [
  '**/*.prompt.{yaml,yml,json,md}',
  '**/*.agent.md',
  '**/*.{prompt,prompty,j2,jinja,jinja2,mustache}',
  '**/promptfooconfig*.{yaml,yml,json}',
];

/** And where neither is there: every file whose extension says that it is a prompt. */
export const EVERYWHERE: readonly PromptSet[] = PROMPT_EXTENSIONS.map(plain);

/** A name that promises a prompt wherever it lies; `notes.md` and `data.json` do not. */
export function hasPromptExtension(file: string): boolean {
  promptExtension ??= globMatcher(PROMPT_EXTENSIONS);
  return promptExtension(file);
}

let promptExtension: ((file: string) => boolean) | undefined;

/** The patterns by which the files of a set are found. */
export function patternsOf({ include }: PromptSet): readonly string[] {
  const folder = include.replace(/\/+$/, '');
  if (folder === '' || folder === '.') return ['**'];
  return isGlob(folder) ? [folder] : [folder, `${folder}/**`];
}

export type Membership =
  | { readonly kind: 'prompt'; readonly entry: PromptFile }
  /** A set takes its folder but leaves it out. */
  | { readonly kind: 'excluded' }
  | { readonly kind: 'none' };

/** Which set a file belongs to: the first that takes it. */
export function membershipIn(sets: readonly PromptSet[]): (file: string) => Membership {
  const compiled = sets.map((set) => ({ set, includes: patternsOf(set).map(compileGlob), excludes: compileGlobs(set.exclude) }));
  return (file) => {
    let excluded = false;
    for (const { set, includes, excludes } of compiled) {
      const glob = includes.find((one) => one.matches(file));
      if (glob === undefined) continue;
      if (!excludes.matches(file)) return { kind: 'prompt', entry: entryOf(file, glob, set) };
      excluded = true;
    }
    return { kind: excluded ? 'excluded' : 'none' };
  };
}

/** Where the configuration gives a format its word counts, else the name must allow a prompt: code and pictures do not. */
export function isWanted({ file, format }: PromptFile): boolean {
  return !isNeverAPrompt(file) && (format !== 'auto' || formatByName(file) !== undefined || /\.(?:ya?ml|json)$/i.test(file));
}

/** A file that no set takes but somebody named: its name counts from the root. */
export function promptFileOutside(file: string): PromptFile {
  return { file, prefix: '', format: 'auto' };
}

/** How a file is named, whichever way it came: by the set that takes it, else from the root. */
export function promptFileIn(sets: readonly PromptSet[], file: string): PromptFile {
  const found = membershipIn(sets)(file);
  return found.kind === 'prompt' ? found.entry : promptFileOutside(file);
}

function entryOf(file: string, { prefix }: Glob, set: PromptSet): PromptFile {
  return { file, prefix, format: set.format, ...(set.prefix !== '' && { namePrefix: set.prefix }) };
}

function plain(include: string): PromptSet {
  return { include, exclude: [], format: 'auto', prefix: '' };
}
