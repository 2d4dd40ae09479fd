import { expect, it } from '@jest/globals';
import { readableText } from '../../../src/core/plan/readable-text.ts';

it.each([
  ['a text, and nothing else', { type: 'text', template: 'Say it.\n' }, 'Say it.\n'],
  ['a text without an end of line', { type: 'text', template: 'Say it.' }, 'Say it.'],
  [
    'what else there is, one line each',
    { type: 'text', template: 'x', model_config: { a: 1, b: { c: [2] } } },
    'x\n---\nmodel_config.a: 1\nmodel_config.b.c: [2]\n',
  ],
  ['messages with their roles', { type: 'chat', messages: [{ role: 'user', content: 'Hi' }] }, '[user]\nHi'],
] as const)('shows %s', (_what, projection, text) => {
  expect(readableText(projection)).toBe(text);
});
