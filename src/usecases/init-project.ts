import { compileGlobs } from '../core/glob.ts';
import { EVERYWHERE, isWanted, patternsOf, promptFileOutside } from '../core/prompt/prompt-files.ts';
import { preCommitEntry, STARTER_CASES, STARTER_PROMPT, STARTER_WORKFLOW, starterConfig } from '../core/starter-files.ts';
import type { Workspace } from '../ports/workspace.ts';

export interface InitRequest {
  readonly version: string;
  /** The configuration that is there already. */
  readonly configFile?: string;
}

export interface InitPlan {
  /** Prompt files that are there. */
  readonly prompts: readonly string[];
  /** `added`: the line that a file which is there gets at its end; else the file is new. */
  readonly files: readonly { readonly file: string; readonly content: string; readonly added?: string }[];
  /** What was there and stays as it is; `add` is what its owner may want to put in. */
  readonly kept: readonly { readonly file: string; readonly add?: string }[];
}

const CONFIG = 'promptops.config.yaml';
const EXAMPLE = 'prompts/answer-question.prompt.yaml';
const EXAMPLE_CASES = 'prompts/answer-question.eval.yaml';
const HOOKS = '.pre-commit-config.yaml';
const IGNORED = '.gitignore';
const EXAMPLES = [
  { file: EXAMPLE, content: STARTER_PROMPT },
  { file: EXAMPLE_CASES, content: STARTER_CASES },
];
/** The embedded registry, and what could not be sent yet. */
const OWN_FOLDER = '.promptops/';

/** What a repository lacks to begin with. Nothing that is there is written over; `.gitignore` gets a line at its end. */
export function planProject({ version, configFile }: InitRequest, workspace: Workspace): InitPlan {
  const prompts = promptFiles(workspace);
  const entry = preCommitEntry(version);
  const wanted = [
    ...(configFile === undefined ? [{ file: CONFIG, content: starterConfig(includesOf(prompts)) }] : []),
    ...(prompts.length === 0 && configFile === undefined ? EXAMPLES : []),
    { file: '.github/workflows/promptops.yml', content: STARTER_WORKFLOW },
    { file: HOOKS, content: `repos:\n${entry}` },
  ];
  const isThere = ({ file }: { readonly file: string }) => workspace.read(file) !== undefined;
  const kept = wanted.filter(isThere).map(({ file }) => ({ file, ...(file === HOOKS && lacksHook(workspace) && { add: entry }) }));
  return {
    prompts,
    files: [...wanted.filter((file) => !isThere(file)), ...ignoreOwnFolder(workspace)],
    kept: configFile === undefined ? kept : [{ file: configFile }, ...kept],
  };
}

export function writeProject({ files }: InitPlan, workspace: Workspace): void {
  for (const { file, content } of files) workspace.write(file, content);
}

function ignoreOwnFolder(workspace: Workspace): InitPlan['files'] {
  const bytes = workspace.read(IGNORED);
  if (bytes === undefined) return [{ file: IGNORED, content: `${OWN_FOLDER}\n` }];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return [];
  }
  if (/^\/?\.promptops\/?\s*$/m.test(text)) return [];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const begun = text === '' || text.endsWith('\n') ? text : text + lineEnd;
  return [{ file: IGNORED, content: begun + OWN_FOLDER + lineEnd, added: OWN_FOLDER }];
}

function lacksHook(workspace: Workspace): boolean {
  return !new TextDecoder().decode(workspace.read(HOOKS)).includes('promptops');
}

function promptFiles(workspace: Workspace): readonly string[] {
  const include = ['**/prompts/**', ...EVERYWHERE.flatMap(patternsOf)];
  return workspace.find({ include }).files.filter((file) => isWanted(promptFileOutside(file)));
}

/** A pattern for each folder called `prompts`, then one for each kind of file that lies elsewhere. */
function includesOf(prompts: readonly string[]): readonly string[] {
  if (prompts.length === 0) return ['prompts/**'];
  const folders = new Set(prompts.flatMap((file) => /^(?:.*?\/)??prompts(?=\/)/.exec(file)?.[0] ?? []));
  const outermost = [...folders].filter((folder) => ![...folders].some((other) => folder.startsWith(`${other}/`)));
  const byFolder = outermost.map((folder) => `${folder}/**`);
  const { matches } = compileGlobs(byFolder);
  const elsewhere = EVERYWHERE.filter(({ include }) => prompts.some((file) => !matches(file) && compileGlobs([include]).matches(file)));
  return [...byFolder, ...elsewhere.map(({ include }) => include)];
}
