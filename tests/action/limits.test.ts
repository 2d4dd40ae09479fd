import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aPullRequest } from './a-pull-request.ts';
import { pullRequestEvent } from './events.ts';
import { githubStandIn, TOKENS } from './github-stand-in.ts';
import { type ActionRun, runAction } from './run-action.ts';

const github = await githubStandIn();
const RUN = 'https://github.example.org/o/r/actions/runs/1';
const FILES = Array.from({ length: 15 }, (_, at) => `prompts/p${at}.prompt.yaml`);

/** Texts that have nothing in common, so that both are in the comparison. */
const long = (word: string) =>
  Object.fromEntries(
    FILES.map((file, at) => [
      file,
      `name: p${at}\ndescription: Long.\ntemplate: |\n  ${`${word} `.repeat(8000)}{{name}}\nvariables: [{name: name}]\n`,
    ]),
  );
/** An error and a warning each. */
const broken = Object.fromEntries(
  FILES.map((_, at) => [
    `prompts/b${at}.prompt.yaml`,
    `name: b${at}\ndescription: Broken.\ntemplate: "{{nmae}}"\nvariables: [{name: name}]\n`,
  ]),
);

describe('a pull request that is more than GitHub shows', () => {
  let run: ActionRun;
  beforeAll(async () => {
    const { cwd, head, base } = aPullRequest(
      { ...long('after'), ...broken },
      {
        'promptops.config.yaml': 'format: 1\n',
        ...long('before'),
      },
    );
    run = await runAction({
      cwd,
      event: 'pull_request',
      payload: pullRequestEvent(head, base),
      env: { GITHUB_BASE_REF: 'main', GITHUB_API_URL: github.url, GITHUB_TOKEN: TOKENS.write },
    });
  }, 120_000);

  it('has ten annotations of each level, errors first, and says how many are left', () => {
    const levels = [...run.log.matchAll(/^::(error|warning|notice) file=/gm)].map(([, level = '']) => level);
    for (const level of ['error', 'warning']) expect(levels.filter((one) => one === level)).toHaveLength(10);
    expect(levels.slice(0, 10)).toEqual(Array(10).fill('error'));
    expect(run.log).toMatch(/^5 errors, \d+ warnings.* more not shown as annotations/m);
    expect(JSON.parse(readFileSync(run.outputs['sarif-file']!, 'utf8')).runs[0].results.length).toBeGreaterThanOrEqual(30);
  });

  it('has a comment that GitHub takes, with a link to the rest', () => {
    const [{ body } = { body: '' }] = github.comments;
    expect(body.length).toBeGreaterThan(0);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('30 prompts change');
    expect(body).toContain(`more in [the run](${RUN})`);
    expect(body).toMatch(new RegExp(`\\d+ more parts in \\[the run\\]\\(${RUN}\\)`));
  });

  it('has a page that GitHub takes, whole blocks and a link to the rest; the report has everything', () => {
    expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1_048_576);
    expect(run.summary.length).toBeGreaterThan(65_536);
    expect(run.summary.match(/<details>/g)?.length).toBe(run.summary.match(/<\/details>/g)?.length);
    expect(run.summary.trimEnd().split('\n').at(-1)).toContain(`[the run](${RUN})`);
    const report = readFileSync(run.outputs['report-file']!, 'utf8');
    for (const at of FILES.keys()) expect(report).toContain(`What changes in <code>p${at}</code>`);
    expect(report).not.toContain('more part');
  });
});
