import { describe, expect, it } from '@jest/globals';
import { formatReference, parseReference, parseTarget, type Target } from '../../../src/core/prompt/reference.ts';

const latest: Target = { kind: 'latest' };
const version = (number: number): Target => ({ kind: 'version', version: number });
const label = (text: string): Target => ({ kind: 'label', label: text });
const word = (text: string): Target => ({ kind: 'word', word: text });

describe('a reference', () => {
  it.each<[string, string, Target]>([
    ['greet', 'greet', latest],
    ['greet@latest', 'greet', latest],
    ['greet@LATEST', 'greet', latest],
    ['greet/7', 'greet', version(7)],
    ['greet@7', 'greet', version(7)],
    ['greet@007', 'greet', version(7)],
    ['greet@1.4.0', 'greet', label('1.4.0')],
    ['greet@2026.07-rc+1', 'greet', label('2026.07-rc+1')],
    ['greet@rc+1', 'greet', label('rc+1')],
    ['greet@production', 'greet', word('production')],
    ['greet@v2', 'greet', word('v2')],
    ['greet@v2.1', 'greet', label('v2.1')],
    ['greet@2026-07', 'greet', word('2026-07')],
    ['greet@größe', 'greet', word('größe')],
    ['greet@-', 'greet', word('-')],
    ['agents.planner_v1.1@staging', 'agents.planner_v1.1', word('staging')],
    ['1.0@2', '1.0', version(2)],
    ['prompts:/greet', 'greet', latest],
    ['prompts:/greet/7', 'greet', version(7)],
    ['prompts:/greet@7', 'greet', version(7)],
    ['prompts:/greet@production', 'greet', word('production')],
    ['prompts:/greet/production', 'greet', word('production')],
    ['prompts:/greet/1.4.0', 'greet', label('1.4.0')],
    ['prompts:/greet@1.4.0', 'greet', label('1.4.0')],
    ['prompts:/greet/latest', 'greet', latest],
  ])('%s', (text, name, target) => {
    expect(parseReference(text)).toEqual({ name, target });
    expect(parseReference(formatReference({ name, target }))).toEqual({ name, target });
  });

  it.each<[string, Target]>([
    ['@production', word('production')],
    ['@7', version(7)],
    ['/7', version(7)],
    ['@1.4.0', label('1.4.0')],
    ['@latest', latest],
    ['', latest],
  ])('%j where the prompt is given', (text, target) => {
    expect(parseReference(text, 'greet')).toEqual({ name: 'greet', target });
  });

  it('names its own prompt all the same', () => {
    expect(parseReference('other@production', 'greet').name).toBe('other');
  });

  it.each([
    '',
    '@production',
    '/7',
    'greet@',
    'greet/',
    'greet/production',
    'greet/1.4.0',
    'greet@0',
    'greet@00',
    'greet@99999999999999999999',
    'greet@a b',
    'greet@@production',
    'greet@a/b',
    'greet@a@b',
    'greet/1/2',
    'prompts/greet.prompt.yaml',
    './greet',
    '..',
    'gr eet@x',
    'grüße@x',
    'greet@\u202ex',
    'greet@x\n',
    'greet@..',
    'prompts:/',
    'prompts:/@production',
    'prompts://greet',
    'https://example.org/greet',
    'x'.repeat(257),
  ])('%j is refused', (text) => {
    expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: 'REFERENCE_INVALID' }));
  });

  it('says where an alias goes', () => {
    expect(() => parseReference('greet/production')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('`greet@production`') }),
    );
  });

  it('takes what follows an @ alone, with or without it', () => {
    expect(['production', '@production', '3', '@1.2.0'].map((text) => parseTarget(text))).toEqual([
      word('production'),
      word('production'),
      version(3),
      label('1.2.0'),
    ]);
  });
});
