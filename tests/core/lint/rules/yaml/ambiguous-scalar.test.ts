import { describe, expect, it } from '@jest/globals';
import { fixedBy, messagesOf } from '../../../../messages-of.ts';

const RULE = 'yaml/ambiguous-scalar';
const withDefault = (value: string) => `name: a\nvariables:\n  - {name: x, default: ${value}}\ntemplate: "{{x}}"\n`;

describe(RULE, () => {
  it.each(['no', 'Yes', 'ON', 'off', '1:30', '12:30:05'])('finds the text %s without quotes and adds them', async (value) => {
    expect(await messagesOf(RULE, withDefault(value))).toHaveLength(1);
    expect(await fixedBy(RULE, withDefault(value))).toBe(withDefault(`"${value}"`));
  });

  it('finds a number with a leading zero, and leaves it to the author', async () => {
    expect(await messagesOf(RULE, withDefault('012'))).toEqual([
      '3: `012` without quotes is the number 12, and another one to readers of YAML 1.1.',
    ]);
    expect(await fixedBy(RULE, withDefault('012'))).toBe(withDefault('012'));
  });

  it.each(['"no"', "'on'", 'nothing', '12', '0', '0.5', '100', 'true', 'null', '[a, b]', '{no: 1}'])('is silent on %s', async (value) => {
    expect(await messagesOf(RULE, withDefault(value))).toEqual([]);
  });

  it.each([
    ['an enum', 'name: a\nvariables: [{name: x, enum: [yes, "no"]}]\ntemplate: "{{x}}"\n'],
    ['a tag', 'name: a\ntags: {reviewed: yes}\ntemplate: b\n'],
    ['a row of test data', 'name: a\ntemplate: "{{x}}"\ntestData:\n  - x: "no"\n  - x: off\n'],
    ['the name', 'name: no\ntemplate: b\n'],
  ])('looks at %s', async (_what, text) => {
    expect(await messagesOf(RULE, text)).toHaveLength(1);
  });

  it('does not look at texts, nor at JSON', async () => {
    expect(await messagesOf(RULE, 'name: a\ntemplate: no\n')).toEqual([]);
    expect(await messagesOf(RULE, '{"name": "a", "tags": {"reviewed": "yes"}, "template": "b"}', 'prompts/a.prompt.json')).toEqual([]);
  });
});
