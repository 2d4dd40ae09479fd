import { aRepository, commit, git } from '../scenarios/a-repository.ts';

export const GREET = 'name: greet\ndescription: Greets.\ntemplate: |\n  Greet {{name}}.\nvariables:\n  - {name: name}\n';
const FILES: Readonly<Record<string, string>> = { 'prompts/greet.prompt.yaml': GREET, 'promptops.config.yaml': 'format: 1\n' };

export interface PullRequest {
  readonly cwd: string;
  readonly base: string;
  readonly head: string;
}

/** A topic branch, and its merge with main as CI checks it out. */
export function aPullRequest(
  files: Readonly<Record<string, string | undefined>>,
  before: Readonly<Record<string, string>> = FILES,
): PullRequest {
  const cwd = aRepository(before);
  const base = git(cwd, 'rev-parse', 'HEAD');
  git(cwd, 'switch', '-q', '-c', 'topic');
  const head = commit(cwd, files, 'Change');
  merge(cwd);
  return { cwd, base, head };
}

/** One more push to the branch. */
export function push({ cwd, base }: PullRequest, files: Readonly<Record<string, string | undefined>>): PullRequest {
  git(cwd, 'switch', '-q', 'topic');
  const head = commit(cwd, files, 'Change again');
  merge(cwd);
  return { cwd, base, head };
}

function merge(cwd: string): void {
  git(cwd, 'switch', '-q', '--detach', 'main');
  git(cwd, 'merge', '-q', '--no-ff', '-m', 'Merge', 'topic');
}
