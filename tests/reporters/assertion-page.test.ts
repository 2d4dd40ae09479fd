import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ASSERTIONS } from '../../src/core/eval/assertions/index.ts';
import { assertionPage } from '../../src/reporters/assertion-page.ts';

describe.each(ASSERTIONS.map((assertion) => [assertion.type, assertion] as const))('the page of %s', (_type, assertion) => {
  const page = assertionPage(assertion);

  it('shows an example that can be copied into a case', () => {
    const [, example = ''] = /## Example\n\n`{3,}yaml\n([\s\S]*?)\n`{3,}\n/.exec(page) ?? [];
    expect(parse(example)).toEqual({ assert: [assertion.example.check] });
  });

  it('names every key', () => {
    const keys = Object.keys((assertion.options['properties'] ?? {}) as object);
    for (const key of keys) expect(page).toContain(`- \`${key}\`: `);
    expect(page).not.toMatch(/undefined|\[object/);
  });
});
