import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { constructFromEvents, parseEvents } from 'js-yaml';
import { stringify } from 'yaml';
import { composePlain } from '../../../src/core/yaml/compose-plain.ts';

const both = (text: string) => {
  const events = parseEvents(text, {});
  let theirs: unknown[] | undefined;
  try {
    theirs = constructFromEvents(events, { source: text });
  } catch {
    theirs = undefined;
  }
  return { ours: composePlain(text, events), theirs };
};

describe('composePlain', () => {
  it.each([
    'a: 1\nb: [x, 2.5, -0, +1, .inf, -.INF, .nan]\n',
    'a: ~\nb: null\nc: Null\nd:\ne: nULL\n',
    'a: true\nb: FALSE\nc: yes\nd: on\ne: tRUE\n',
    'a: 0x1f\nb: 0o17\nc: 012\nd: 1_000\ne: 1e3\nf: 0b11\ng: 2026-11-21\n',
    "a: |\n  x\n\n  y\nb: >-\n  x\n  y\nc: \"\\u00e9\\n\"\nd: 'it''s'\n",
    '- - a\n  - b\n- {c: [d]}\n',
    'text alone\n',
    '{}\n',
    '"1": a\n"": b\n',
    'constructor: a\ntoString: b\n',
  ])('gives the data that js-yaml gives: %j', (text) => {
    const { ours, theirs } = both(text);
    expect(ours).toBeDefined();
    expect(theirs).toEqual([ours?.data]);
  });

  it.each([
    'a: 1\na: 2\n',
    '1: a\n',
    '? [a]\n: b\n',
    'a: !!str 1\n',
    'a: &x 1\nb: *x\n',
    '%YAML 1.2\n---\na: 1\n',
    'a: 1\n---\nb: 2\n',
    '__proto__: a\n',
    '',
    '# nothing\n',
  ])('leaves to js-yaml: %j', (text) => {
    expect(both(text).ours).toBeUndefined();
  });

  it('agrees with js-yaml on whatever it takes', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom<'flow' | 'block'>('flow', 'block'), (json, collectionStyle) => {
        const { ours, theirs } = both(stringify(JSON.parse(json), { collectionStyle }));
        if (ours) expect([ours.data]).toEqual(theirs);
      }),
    );
  });

  it('agrees on scalars that look like something', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+.~nNtTfF0-9][-+.xoeEinfaNulULrs_0-9]{0,6}$/), (scalar) => {
        fc.pre(!/^(?:-|\.\.\.|---)/.test(scalar));
        const { ours, theirs } = both(`a: ${scalar}\n`);
        expect([ours?.data]).toEqual(theirs);
      }),
      { numRuns: 2000 },
    );
  });
});
