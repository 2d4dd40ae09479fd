import { isPromptopsError, type PromptopsError } from '../core/errors.ts';
import type { PromptSet } from '../core/prompt/prompt-files.ts';
import type { Git } from '../ports/git.ts';
import type { Model } from '../ports/model.ts';
import type { Workspace } from '../ports/workspace.ts';
import { providerChecks } from './diagnose-providers.ts';
import { type Check, type RegistryAddress, registryChecks } from './diagnose-registry.ts';
import { selectPromptFiles } from './select-prompt-files.ts';

export interface SetUp {
  readonly nodeVersion: string;
  readonly workspace: Workspace;
  readonly git: () => Promise<Git>;
  readonly configFile: string | undefined;
  /** What is wrong with the configuration; the defaults then stand in for it. */
  readonly configProblem: PromptopsError | undefined;
  readonly sets: readonly PromptSet[] | null;
  /** The address that a registry would be looked for at, and where it was given. */
  readonly registry: RegistryAddress | undefined;
  /** The judge of the configuration. */
  readonly judge: string | null;
  /** A provider by its name; nothing is sent. */
  readonly model: (name: string) => Promise<Model>;
  /** Tries to write where results of lint are remembered. */
  readonly tryCache: () => Promise<{ readonly folder: string; readonly problem?: string }>;
}

const OLDEST_NODE = [20, 19] as const;
const SQLITE_NODE = [22, 13] as const;

/** Everything that promptops needs from its surroundings, one check after the other; none stops the next. */
export async function diagnoseSetUp(setUp: SetUp): Promise<readonly Check[]> {
  return [
    nodeCheck(setUp.nodeVersion),
    await gitCheck(setUp),
    configCheck(setUp),
    ...(await promptsChecks(setUp)),
    embeddedCheck(setUp),
    ...(await registryChecks(setUp.registry)),
    await cacheCheck(setUp),
  ];
}

function nodeCheck(version: string): Check {
  const name = 'node';
  if (isAtLeast(version, OLDEST_NODE)) return { name, status: 'ok', message: `Node.js ${version}` };
  return { name, status: 'error', message: `Node.js ${version} is too old.`, fix: `Install Node.js ${OLDEST_NODE.join('.')} or newer.` };
}

async function gitCheck({ git, workspace }: SetUp): Promise<Check> {
  const name = 'git';
  try {
    await (await git()).stagedFiles();
    return { name, status: 'ok', message: `a git repository at ${workspace.root}` };
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return { name, status: 'warning', message: error.message, fix: error.hint };
  }
}

function configCheck({ configProblem, configFile }: SetUp): Check {
  const name = 'configuration';
  if (configProblem === undefined)
    return { name, status: 'ok', message: configFile === undefined ? 'none, the defaults hold' : `${configFile} is valid` };
  const { place, message, hint } = configProblem;
  const at = place ? `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')}: ` : '';
  return { name, status: 'error', message: `${at}${message}`, fix: hint };
}

async function promptsChecks({ sets, workspace, judge, model }: SetUp): Promise<readonly Check[]> {
  const name = 'prompts';
  try {
    const { files, problems } = selectPromptFiles({ sets, patterns: [] }, workspace);
    const [problem] = problems;
    if (problem)
      return [{ name, status: 'error', message: `${problem.file}: ${problem.reason}`, fix: 'Check its permissions, or exclude it.' }];
    const found: Check = { name, status: 'ok', message: `${files.length} prompt ${files.length === 1 ? 'file' : 'files'}` };
    return [found, ...(await providerChecks({ files }, { workspace, judge, model }))];
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return [{ name, status: 'warning', message: error.message, fix: error.hint }];
  }
}

function embeddedCheck({ nodeVersion, registry }: SetUp): Check {
  const name = 'embedded registry';
  if (isAtLeast(nodeVersion, SQLITE_NODE)) return { name, status: 'ok', message: 'node:sqlite is there' };
  const message = `needs Node.js ${SQLITE_NODE.join('.')} or newer; this is ${nodeVersion}.`;
  if (registry) return { name, status: 'ok', message: `${message} It is not used here.` };
  return {
    name,
    status: 'warning',
    message,
    fix: 'Set `MLFLOW_TRACKING_URI`, or use a newer Node.js: `npx -p node@24 -p promptops promptops`.',
  };
}

async function cacheCheck({ tryCache }: SetUp): Promise<Check> {
  const name = 'cache';
  const { folder, problem } = await tryCache();
  if (problem === undefined) return { name, status: 'ok', message: `${folder} can be written` };
  const fix = 'Make it writable, or set `XDG_CACHE_HOME`. Without it, only `--cache` does nothing.';
  return { name, status: 'warning', message: `${folder} cannot be written (${problem}).`, fix };
}

function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
