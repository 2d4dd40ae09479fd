import { describe, expect, it } from '@jest/globals';
import { checkAssertion } from '../../../src/core/eval/check-assertion.ts';
import { parseCheck } from '../../../src/core/eval/parse-check.ts';
import type { JsonObject } from '../../../src/core/json.ts';

const problemsOf = (check: JsonObject) => checkAssertion(parseCheck(check));

describe('how a check is written', () => {
  it.each([
    [{ type: 'contains', value: 'x', metric: 'tone', weight: 0 }],
    [{ type: 'not-contains', value: 'x', provider: 'openai:gpt-4.1', description: 'promptfoo bears it' }],
    [{ type: 'python', value: 'anything', whatever: 1 }],
    [{ type: 'contains-any', value: '{{words}}' }],
    [{ type: 'regex', value: '{{pattern}}' }],
  ])('%j can be graded, or is known not to be', async (check) => {
    expect(await problemsOf(check)).toEqual([]);
  });

  it.each([
    [{ type: 'contians', value: 'x' }, ['`contians`: there is no such assertion. Did you mean `contains`?']],
    [{ type: 'contains', valeu: 'x' }, ['`contains`: it has no key `valeu`. Did you mean `value`?']],
    [{ type: 'contains' }, ["`contains`: the value must have required property 'value'"]],
    [{ type: 'latency', threshold: '5s' }, ['`latency`: the threshold is not a number']],
    [{ type: 'contains', value: 'x', metric: 3, weight: 'much' }, [expect.stringContaining('weight'), expect.stringContaining('metric')]],
    [
      { type: 'assert-set', assert: [{ type: 'contains', value: '' }, { type: 'nothing' }] },
      [expect.stringContaining('`contains`'), expect.stringContaining('`nothing`')],
    ],
    [{ type: 'assert-set', assert: [] }, ['`assert-set`: `assert` lists no checks']],
  ])('%j: %j', async (check, problems) => {
    expect(await problemsOf(check)).toEqual(problems);
  });
});
