import { textAt } from '../../core/ci/facts.ts';
import { isPromptopsError, PromptopsError } from '../../core/errors.ts';
import { isRecord } from '../../core/json.ts';
import type { CommitTree, Git } from '../../ports/git.ts';
import { ciContext } from './ci-context.ts';
import type { GithubApi } from './github-api.ts';
import { type Ask, baseOnRecord } from './merge-base.ts';

type Environment = Readonly<Record<string, string | undefined>>;
/** The content of every file, by the sha that git gives it. */
type Blobs = ReadonlyMap<string, string>;

interface Base {
  readonly sha: string;
  readonly blobs: Blobs;
}

/**
 * Where git neither has nor may fetch the commit that a pull request is compared with, as after a checkout that keeps no credentials,
 * GitHub is asked for it: for its list of files once, and for those that are not the same here when somebody looks at them.
 */
export function askGithubFiles(git: Git, ask: Ask, api: GithubApi, env: Environment): Git {
  let found: Promise<string> | undefined;
  let base: Base | undefined;
  const contents = new Map<string, ReturnType<GithubApi['bytes']>>();
  const contentOf = (blob: string) => {
    const asked = contents.get(blob) ?? api.bytes(`git/blobs/${blob}`);
    contents.set(blob, asked);
    return asked;
  };
  const mergeBase = async () => {
    try {
      return await git.mergeBase();
    } catch (error) {
      if (!isPromptopsError(error) || error.code !== 'HISTORY_MISSING') throw error;
      const asked = await baseOnGithub(ask, api, env);
      if ('unsaid' in asked) throw untold(`${error.message} GitHub was asked: ${asked.unsaid}.`, error);
      base = asked;
      return asked.sha;
    }
  };
  return {
    ...git,
    mergeBase: (target) => {
      if (target !== undefined) return git.mergeBase(target);
      found ??= mergeBase();
      return found;
    },
    treeAt: async (sha) => (base?.sha === sha ? against(base.blobs, ask) : git.treeAt(sha)),
    contentAt: async (sha, file) => {
      if (base?.sha !== sha) return git.contentAt(sha, file);
      const blob = base.blobs.get(file);
      if (blob === undefined) return undefined;
      const answer = await contentOf(blob);
      // What could not be read is not what is not there: nobody may decide without it.
      if ('unsaid' in answer) throw untold(`GitHub did not give ${file} of commit ${sha.slice(0, 8)}: ${answer.unsaid}.`);
      return answer.body;
    },
  };
}

function untold(message: string, cause?: PromptopsError): PromptopsError {
  const hint = 'Fetch the whole history: `fetch-depth: 0` for actions/checkout; or give the job `contents: read` and GITHUB_TOKEN.';
  return new PromptopsError('HISTORY_MISSING', message, hint, { cause });
}

async function baseOnGithub(ask: Ask, api: GithubApi, env: Environment): Promise<Base | { readonly unsaid: string }> {
  const sha = (await baseOnRecord(ask, env)) ?? (await comparedBase(api, env));
  if (typeof sha !== 'string') return sha;
  const answer = await api.json(`git/trees/${sha}?recursive=1`);
  if ('unsaid' in answer) return answer;
  const { data } = answer;
  if (!isRecord(data) || !Array.isArray(data['tree'])) return { unsaid: 'its answer is no list of files' };
  if (data['truncated'] === true) return { unsaid: 'the repository has more files than it lists' };
  const entries = data['tree'].flatMap((entry: unknown) => {
    const [path, blob] = [textAt(entry, 'path'), textAt(entry, 'sha')];
    return textAt(entry, 'type') === 'blob' && path !== undefined && blob !== undefined ? [[path, blob] as const] : [];
  });
  return { sha, blobs: new Map(entries) };
}

/** Where the head itself is checked out, not its merge with the target. */
async function comparedBase(api: GithubApi, env: Environment): Promise<string | { readonly unsaid: string }> {
  const ci = ciContext(env);
  if (ci?.kind !== 'pull-request' || ci.sha === undefined || ci.base?.sha === undefined)
    return { unsaid: 'the event of this run names no commits to compare' };
  const answer = await api.json(`compare/${ci.base.sha}...${ci.sha}?per_page=1&page=2`);
  if ('unsaid' in answer) return answer;
  return textAt(answer.data, 'merge_base_commit', 'sha') ?? { unsaid: 'the two have no commit in common' };
}

/** What is the same in the index and in the work tree needs nobody to be asked. */
async function against(blobs: Blobs, ask: Ask): Promise<CommitTree> {
  const [index = '', edited = ''] = await Promise.all([
    ask('ls-files', '-s', '-z'),
    ask('diff', '--name-only', '--no-renames', '-z', '--'),
  ]);
  const here = new Map(
    index.split('\0').flatMap((line) => {
      const [, blob, file] = /^\d+ ([0-9a-f]+) \d\t([\s\S]+)$/.exec(line) ?? [];
      return blob !== undefined && file !== undefined ? [[file, blob] as const] : [];
    }),
  );
  const touched = new Set(edited.split('\0'));
  const files = new Set(blobs.keys());
  return { files, changed: new Set([...files].filter((file) => here.get(file) !== blobs.get(file) || touched.has(file))) };
}
