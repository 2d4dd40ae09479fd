import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { RULES } from '../../../src/core/lint/rules/index.ts';

const REPORTED = /['"`]((?:yaml|schema|meta|template|security|unicode|model|mlflow|eval|style)\/[a-z0-9-]+)['"`]/g;
const ids = new Set(RULES.map(({ id }) => id as string));
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('generated') && !file.startsWith('core/lint/rules'),
);

it('every rule that readers and templates report has a page', () => {
  const reported = sources.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(REPORTED)].map(([, id]) => ({ file, id: id! })),
  );
  expect(reported.length).toBeGreaterThan(20);
  expect(reported.filter(({ id }) => !ids.has(id))).toEqual([]);
});

it('every rule of the scope `reader` is reported by somebody', () => {
  const text = sources.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
  const silent = RULES.filter(({ scope, id }) => scope === 'reader' && !text.includes(id));
  expect(silent.map(({ id }) => id)).toEqual([]);
});
