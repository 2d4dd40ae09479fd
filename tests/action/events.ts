/** What GitHub writes into the file of an event, as far as anybody reads it. */
const repository = { full_name: 'o/r', default_branch: 'main', private: false, html_url: 'https://github.example.org/o/r' };
const sender = { login: 'ada', type: 'User' };

/** An event of a pull request on `main`. */
export function pullRequestEvent(head: string, base: string, from = 'o/r'): object {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      state: 'open',
      head: { ref: 'topic', sha: head, repo: { full_name: from, fork: from !== 'o/r' } },
      base: { ref: 'main', sha: base, repo: { full_name: 'o/r' } },
    },
    repository,
    sender,
  };
}

/** What runs after the checks of a pull request, with the secrets of the repository. */
export function workflowRunEvent(head: string, from = 'o/r'): object {
  return {
    action: 'completed',
    workflow_run: { id: 5, event: 'pull_request', head_sha: head, head_branch: 'topic', head_repository: { full_name: from } },
    repository,
    sender,
  };
}

export interface Event {
  readonly event: string;
  readonly payload: object;
  readonly env: Readonly<Record<string, string>>;
}

const onMain = (sha: string) => ({ GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch', GITHUB_SHA: sha });

export function pushEvent(after: string, before = '0'.repeat(40)): Event {
  const payload = { ref: 'refs/heads/main', before, after, head_commit: { id: after }, repository, sender, pusher: { name: 'ada' } };
  return { event: 'push', payload, env: onMain(after) };
}

export function dispatchEvent(sha: string, inputs: Readonly<Record<string, string>> = {}): Event {
  const payload = { inputs, ref: 'refs/heads/main', workflow: '.github/workflows/promptops.yml', repository, sender };
  return { event: 'workflow_dispatch', payload, env: onMain(sha) };
}

export function releaseEvent(sha: string, tag: string): Event {
  const payload = { action: 'published', release: { tag_name: tag, target_commitish: 'main', draft: false }, repository, sender };
  const env = { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: 'tag', GITHUB_SHA: sha };
  return { event: 'release', payload, env };
}

export function scheduleEvent(sha: string): Event {
  return { event: 'schedule', payload: { schedule: '23 3 * * *', repository }, env: onMain(sha) };
}

export function mergeGroupEvent(head: string, base: string): Event {
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
  const group = { head_sha: head, head_ref: ref, base_sha: base, base_ref: 'refs/heads/main' };
  const env = { GITHUB_REF: ref, GITHUB_REF_NAME: ref.replace('refs/heads/', ''), GITHUB_REF_TYPE: 'branch', GITHUB_SHA: head };
  return { event: 'merge_group', payload: { action: 'checks_requested', merge_group: group, repository, sender }, env };
}
