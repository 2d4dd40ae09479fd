import type { SimpleGit } from 'simple-git';
import type { CiContext } from '../../core/ci/ci-context.ts';
import type { CommitOrder } from '../../core/plan/alias-changes.ts';
import { redactUri } from '../../core/redact-uri.ts';
import type { Provenance } from '../../ports/git.ts';
import { ciContext } from './ci-context.ts';
import { type Ask, isShallow } from './merge-base.ts';

const HEAD = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** `ask` answers in trimmed text, or with nothing where git says no or is not there. */
export async function readProvenance(
  ask: Ask,
  changedSince: (sha: string) => Promise<readonly string[]>,
  env: Environment,
): Promise<Provenance> {
  const ci = ciContext(env);
  const [head, branch, remotes, tags, name, shallow] = await Promise.all([
    ask(...HEAD),
    ask('symbolic-ref', '--quiet', '--short', 'HEAD'),
    ask('remote'),
    ask('tag', '--points-at', 'HEAD'),
    ask('config', 'user.name'),
    isShallow(ask),
  ]);
  const remote = remotes?.split('\n').find((one) => one === 'origin') ?? remotes?.split('\n')[0];
  return {
    sha: commitOf(ci, head),
    ref: ci?.ref || branch || (head && tags?.split('\n')[0]) || undefined,
    repo: repoOf(ci?.repo) ?? (await repositoryUrl(ask, remote)),
    onDefaultBranch: ci?.onDefaultBranch ?? (remote === undefined || (await isDefault(ask, remote, ci?.ref ?? branch))),
    changed: head === undefined ? undefined : new Set(await changedSince(head)),
    shallow,
    tags: head === undefined || tags === undefined ? [] : tags.split('\n'),
    actor: ci?.actor ?? name ?? env['USER'] ?? env['USERNAME'],
    ciUrl: ci?.url,
  };
}

/** The commit that is measured and registered: under a pull request its head. */
export async function headOf(ask: Ask, env: Environment): Promise<string | undefined> {
  return commitOf(ciContext(env), await ask(...HEAD));
}

function commitOf(ci: CiContext | undefined, head: string | undefined): string | undefined {
  return (ci?.kind === 'pull-request' ? ci.sha : undefined) ?? head ?? ci?.sha;
}

async function repositoryUrl(ask: Ask, remote: string | undefined): Promise<string | undefined> {
  const url = remote === undefined ? undefined : await ask('remote', 'get-url', remote);
  return repoOf(url);
}

/** Without user names and passwords. */
function repoOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : redactUri(url).replace('://***@', '://');
}

/** What the remote calls its default; where it does not say, the usual names. */
async function isDefault(ask: Ask, remote: string, branch: string | undefined): Promise<boolean> {
  if (branch === undefined) return false;
  const head = await ask('symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`);
  return head === undefined ? branch === 'main' || branch === 'master' : head === `${remote}/${branch}`;
}

/** A shallow clone that does not hold both, or not what is between them, does not know. */
export async function commitOrder(git: SimpleGit, ask: Ask, commit: string, from: string): Promise<CommitOrder> {
  if (commit === from) return 'same';
  const known = await Promise.all(
    [commit, from].map((sha) => (isSha(sha) ? ask('rev-parse', '--verify', '--quiet', `${sha}^{commit}`) : undefined)),
  );
  if (known.includes(undefined)) return 'unknown';
  if (await isAncestor(git, commit, from)) return 'older';
  if (await isAncestor(git, from, commit)) return 'newer';
  return (await isShallow(ask)) ? 'unknown' : 'diverged';
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(text);
}

async function isAncestor(git: SimpleGit, older: string, newer: string): Promise<boolean> {
  return (await git.raw(['rev-list', '--count', older, `^${newer}`])).trim() === '0';
}
