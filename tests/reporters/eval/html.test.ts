import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { html } from '../../../src/reporters/eval/html.ts';
import { aCase, aCheck, anArm, anAttempt, anEvaluation, aPrompt, REPORT } from './an-evaluation.ts';

const wrong = aCheck({ status: 'failed', expected: 'Hello Ann, welcome.' });
const before = anArm([aCase({ attempts: [anAttempt({ output: 'Hello Ann, welcome.' })] })], {
  label: 'greet@production',
  contentHash: 'b7'.repeat(32),
});
const EVALUATION = anEvaluation({
  prompts: [
    aPrompt({
      cases: [aCase(), aCase({ id: 'bob', attempts: [anAttempt({ output: 'Hi Ann, welcome!', checks: [wrong] })] })],
      baseline: before,
    }),
  ],
});

const page = async () => String(await html.render(EVALUATION, REPORT));
const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('html', () => {
  it('allows its own style and script, byte for byte, and nothing else', async () => {
    const text = await page();
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text) ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(text) ?? [];
    expect(policy).toBe(
      `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; base-uri 'none'; form-action 'none'`,
    );
    expect(() => new Function(script)).not.toThrow();
  });

  it('is one file: nothing in it is fetched from elsewhere', async () => {
    expect(await page()).not.toMatch(/\b(?:src|href|srcset|action)=|\burl\(|@import|https?:/);
  });

  it('is the same for the same evaluation', async () => {
    expect(await page()).toBe(await page());
  });

  it('holds every answer, failing cases first, with what differs marked', async () => {
    const [, data = ''] = /id="data">([^<]*)</.exec(await page()) ?? [];
    const [prompt] = JSON.parse(data).prompts;
    expect(prompt.cases.map(({ id }: { id: string }) => id)).toEqual(['bob', 'ann-en']);
    const [bob, ann] = prompt.cases;
    expect(bob.arms[0].attempts[0].checks[0]).toMatchObject({
      name: 'equals',
      status: 'failed',
      diff: expect.arrayContaining([{ kind: 'added', text: 'Hi' }]),
    });
    expect(bob.arms[1]).toBeNull();
    expect(ann.arms[1].attempts[0].diff).toEqual([
      { kind: 'same', text: 'Hello Ann' },
      { kind: 'removed', text: ', welcome.' },
    ]);
  });
});
