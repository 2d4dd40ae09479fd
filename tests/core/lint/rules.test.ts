import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../../src/core/lint/rules/index.ts';
import { lintText } from '../../lint-text.ts';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('finds its bad example, at a place in the file', async () => {
    const findings = (await lintText(rule.bad)).filter((finding) => finding.rule === id);
    expect(findings).not.toHaveLength(0);
    for (const finding of findings) {
      const lines = rule.bad.text.split('\n');
      expect(finding.line).toBeLessThanOrEqual(Math.max(1, lines.length));
      expect(finding.column).toBeLessThanOrEqual((lines[finding.line - 1]?.length ?? 0) + 1);
      expect(finding.severity).toBe(rule.severity);
    }
  });

  it('is silent on its good example, which has no errors at all', async () => {
    const findings = await lintText(rule.good);
    expect(findings.filter((finding) => finding.rule === id || finding.severity === 'error')).toEqual([]);
  });

  it('says what it is about', () => {
    expect(rule.summary).toMatch(/^[A-Z`].*\.$/);
    expect(rule.details.length).toBeGreaterThan(40);
  });
});

it('every rule has an id of its own', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
