import { describe, expect, it } from '@jest/globals';
import { commentMarker } from '../../../src/reporters/comment/comment-marker.ts';
import { pullRequestComment } from '../../../src/reporters/comment/pull-request-comment.ts';
import { aCheck, anAction, anEvaluation, aPlan, aPromptEvaluation } from '../../usecases/a-check.ts';
import { aFinding, aResult, HOSTILE } from '../a-result.ts';

const MARKER = commentMarker('promptops.yml', 'promptops.config.yaml');
const comment = (of: Parameters<typeof aCheck>[0], limit = 65_536) =>
  pullRequestComment(aCheck(of), {
    marker: MARKER,
    runUrl: 'https://github.com/o/r/actions/runs/1',
    limit,
  });

const CHANGE = anAction('new-version', {
  from: 3,
  diff: [
    { kind: 'same', text: 'Say hello to ' },
    { kind: 'removed', text: '{{name}}' },
    { kind: 'added', text: '{{name}} in {{lang}}' },
  ],
  verdict: 'breaking',
  interfaces: [{ alias: 'production', version: 3, verdict: 'breaking', changes: ['`lang` is new and required'] }],
});
const REGRESSED = aPromptEvaluation({
  verdict: 'fail',
  comparison: { baseline: 'greet@production', paired: 50, regressed: ['ann-en', 'bo|de'], fixed: ['zoe'], p: 0.5, leftOut: [] },
});

describe('the comment on a pull request', () => {
  it('begins with a line nobody sees, the same for the same job and configuration', () => {
    expect(comment({}).split('\n')[0]).toBe(MARKER);
    expect(commentMarker('other.yml', 'promptops.config.yaml')).not.toBe(MARKER);
  });

  it('is short when all is well', () => {
    expect(comment({})).toBe(
      `${MARKER}\n\n### promptops: ✅ passed, no prompt changes\n\n[This run](https://github.com/o/r/actions/runs/1)\n`,
    );
  });

  it('has a row for every prompt that changes, and lets what breaks stand out', () => {
    const text = comment({
      plan: aPlan([CHANGE]),
      evaluation: anEvaluation([REGRESSED], 'fail'),
      result: 'failed',
      reasons: ['evaluation: the gate failed for greet'],
    });
    expect(text).toContain('### promptops: ❌ failed, 1 prompt changes');
    expect(text).toContain(
      '> **Breaking for those who use it:**\n> - <code>greet&#64;production</code>: <code>&#96;lang&#96; is new and required</code>',
    );
    expect(text).toContain(
      '| <code>greet</code> | 3 → new | ok | **94.0 % (83.8 % to 97.9 %), 47 of 50** | <code>greet&#64;production</code>: **2 regressed** (<code>ann-en</code>, <code>bo&#124;de</code>), 1 fixed (<code>zoe</code>), p = .5 | $0.021 | 412 ms | **breaking** |',
    );
    expect(text).toContain('Say hello to [-{{name}}-]{+{{name}} in {{lang}}+}');
    expect(text).toContain('- See the failing cases: `promptops eval`.');
  });

  it('says what was not run, and why', () => {
    const text = comment({ plan: aPlan([CHANGE]), evaluation: { notRun: 'this is a fork without keys', exitCode: 0 } });
    expect(text).toContain('| not run |');
    expect(text).toContain('Evaluation: **not run**: <code>this is a fork without keys</code>');
    expect(
      comment({ plan: { notRun: 'The registry did not answer.', exitCode: 3 }, result: 'undecided', reasons: ['plan: not run: x'] }),
    ).toContain('❔ undecided, there is no plan');
  });

  it('lists what lint found, errors first', () => {
    const lint = aResult([aFinding({ severity: 'warning', rule: 'style/x' }), aFinding({ line: 3 })]);
    const text = comment({ lint, result: 'failed' });
    expect(text).toContain('Lint: 1 error, 1 warning');
    expect(text.indexOf(':3:1  error')).toBeLessThan(text.indexOf(':1:1  warning'));
  });

  const NASTY = [
    ...HOSTILE,
    '```\n@everyone <img src=x onerror=alert(1)>',
    '</details></summary>',
    '| a | b |',
    '<!-- promptops -->',
    '``` ```` `````',
    '@ada closes #1',
  ];
  it.each(NASTY.filter((text) => text.isWellFormed()))('keeps %j from being anything but text', (hostile) => {
    const action = anAction('new-version', {
      prompt: hostile,
      file: hostile,
      reasons: [hostile],
      diff: [{ kind: 'added', text: hostile }],
      verdict: 'breaking',
      interfaces: [{ alias: hostile, version: 1, verdict: 'breaking', changes: [hostile] }],
    });
    const evaluation = aPromptEvaluation({
      name: hostile,
      warnings: [hostile],
      comparison: { baseline: hostile, paired: 2, regressed: [hostile], fixed: [hostile], p: null, leftOut: [] },
    });
    const text = comment({
      lint: aResult([aFinding({ file: hostile, message: hostile })]),
      plan: aPlan([action]),
      evaluation: anEvaluation([evaluation]),
      reasons: [hostile],
    });
    const outside = withoutCode(text);
    for (const sign of ['@', 'onerror', '</details></summary>', '::', 'closes'])
      if (hostile.includes(sign)) expect(outside).not.toContain(sign);
    expect(outside.match(/<!--/g)).toHaveLength(1);
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
    for (const row of text.split('\n').filter((line) => line.startsWith('| ') && line.includes('→')))
      expect(row.replaceAll('\\|', '').split('|')).toHaveLength(10);
  });

  it('stays below the limit: whole parts go, never half a fence', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      anAction('new-version', { prompt: `prompt-${index}`, diff: [{ kind: 'added', text: 'word '.repeat(200) }] }),
    );
    const text = comment({ plan: aPlan(many) });
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toMatch(/\d+ more parts in \[the run\]/);
    expect((text.match(/^```/gm) ?? []).length % 2).toBe(0);
    const short = comment({ plan: aPlan(many) }, 2000);
    expect(short.length).toBeLessThanOrEqual(2000);
    expect(short.split('\n')[0]).toBe(MARKER);
    expect(short).toContain('300 prompts change');
  });
});

/** What Markdown would take for more than code. */
function withoutCode(text: string): string {
  return text
    .replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    .replaceAll(/<code>[^<]*<\/code>/g, '')
    .replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}
