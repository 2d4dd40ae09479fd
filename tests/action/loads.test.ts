import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderWith } from '../run-cli.ts';
import { aPullRequest, GREET } from './a-pull-request.ts';
import { pullRequestEvent } from './events.ts';
import { githubStandIn, TOKENS } from './github-stand-in.ts';
import { runAction } from './run-action.ts';

const MEGABYTE = 1_000_000;
const github = await githubStandIn();

/** Files of ours that a run loads. */
async function loadedBy(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const hook = `process.on('exit', () => require('node:fs').appendFileSync(process.env.LOADED, Object.keys(require.cache).join('\\n') + '\\n'));`;
  const folder = folderWith({ 'hook.cjs': hook, loaded: '' });
  const { cwd, head, base } = aPullRequest(files);
  const env = {
    NODE_OPTIONS: `--require=${join(folder, 'hook.cjs')}`,
    LOADED: join(folder, 'loaded'),
    GITHUB_BASE_REF: 'main',
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: TOKENS.write,
  };
  const run = await runAction({ cwd, event: 'pull_request', payload: pullRequestEvent(head, base), inputs, env });
  expect(run).toMatchObject({ code: 0 });
  const loaded = readFileSync(join(folder, 'loaded'), 'utf8').split('\n');
  return [...new Set(loaded.filter((file) => file.includes('/dist/')))];
}

const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

describe('what the Action loads', () => {
  const changed = {
    'prompts/greet.prompt.yaml': GREET.replace('Greet {{', 'Salute {{'),
    'prompts/greet.eval.yaml':
      'version: 1\nproviders: [echo]\ntests:\n  - {id: ann, vars: {name: Ann}, assert: [{type: contains, value: Ann}]}\n',
  };

  it('is three megabytes at most, for everything that it can do in a pull request', async () => {
    github.comments.splice(0);
    const loaded = await loadedBy({ 'fail-on': 'never' }, changed);
    expect(github.comments).toHaveLength(1);
    expect(loaded.some((file) => file.includes('github-comments'))).toBe(true);
    expect(bytesOf(loaded)).toBeLessThanOrEqual(3 * MEGABYTE);
  });

  it('is what it needs: no comments, no registry and no models for lint', async () => {
    const loaded = await loadedBy({ command: 'lint' }, changed);
    expect(loaded.filter((file) => /github-comments|open-mlflow|open-models|embedded/.test(file))).toEqual([]);
  });
});
