import { PromptopsError } from '../../core/errors.ts';
import { ciContext } from './ci-context.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Answers in trimmed text, or with nothing where git says no. */
export type Ask = (...args: string[]) => Promise<string | undefined>;

const DEFAULT_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** Where this branch left another one: the one that is named, else the target that CI names, else the default branch. */
export async function mergeBase(ask: Ask, env: Environment, target?: string, flag?: string): Promise<string> {
  const known = env['CI_MERGE_REQUEST_DIFF_BASE_SHA'];
  const merged = target === undefined ? await baseOfMerge(ask, env) : undefined;
  if (merged !== undefined) return merged;
  if (target === undefined && known) {
    const base = (await resolve(ask, known)) ?? (await fetched(ask, known));
    if (base === undefined) throw await notThere(ask, `The commit ${known}, where this merge request began, is not here`, flag);
    return base;
  }
  const branch = target ?? ciContext(env)?.base?.branch;
  const names = target !== undefined ? [target] : branch ? [`origin/${branch}`, branch] : DEFAULT_BRANCHES;
  for (const name of names) {
    const tip = await resolve(ask, name);
    if (tip === undefined) continue;
    const base = await ask('merge-base', tip, 'HEAD');
    if (base !== undefined) return base;
    throw await notThere(ask, `This branch and ${name} have no commit in common`, flag);
  }
  if (target !== undefined) throw await notThere(ask, `Git knows no commit \`${target}\``, flag);
  throw await notThere(ask, branch ? `The target branch ${branch} is not here` : 'The default branch is not here', flag);
}

/** The same, where it has to be fetched in a clone of one commit. */
async function baseOfMerge(ask: Ask, env: Environment): Promise<string | undefined> {
  const base = await baseOnRecord(ask, env);
  return base === undefined ? undefined : ((await resolve(ask, base)) ?? (await fetched(ask, base)));
}

/**
 * The commit from which the files differ by what is to be merged and by nothing else, where CI or the checkout says it; the commit
 * itself may not be here. CI checks out the merge of a pull request with its target: that is the first parent.
 */
export async function baseOnRecord(ask: Ask, env: Environment): Promise<string | undefined> {
  const ci = ciContext(env);
  if (ci?.kind === 'merge-queue') return ci.base?.sha;
  if (ci?.kind !== 'pull-request' || ci.sha === undefined) return undefined;
  const parents = (await ask('cat-file', '-p', 'HEAD'))?.split('\n\n')[0]?.match(/(?<=^parent )[0-9a-f]+$/gm) ?? [];
  const [base, head, ...more] = parents;
  return head === ci.sha && more.length === 0 ? base : undefined;
}

/** One commit without its history, from where the clone came from. */
async function fetched(ask: Ask, sha: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(sha) || !(await isShallow(ask))) return undefined;
  await ask('fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', sha);
  return resolve(ask, sha);
}

/** The commit of a name; nothing where git knows none, or takes it for an option. */
export async function resolve(ask: Ask, ref: string): Promise<string | undefined> {
  return ref.startsWith('-') ? undefined : ask('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
}

export async function isShallow(ask: Ask): Promise<boolean> {
  return (await ask('rev-parse', '--is-shallow-repository')) === 'true';
}

export async function notThere(ask: Ask, what: string, flag = '--since <ref>'): Promise<PromptopsError> {
  if (!(await isShallow(ask))) return new PromptopsError('GIT_UNAVAILABLE', `${what}.`, `Name the commit to compare with: \`${flag}\`.`);
  return new PromptopsError(
    'GIT_UNAVAILABLE',
    `${what}: this is a shallow clone.`,
    'Fetch the whole history: `fetch-depth: 0` for actions/checkout, `git fetch --unshallow` elsewhere.',
  );
}
