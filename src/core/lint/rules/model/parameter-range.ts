import type { Json } from '../../../json.ts';
import { parameterName } from '../../../prompt/formats/model-config.ts';
import { defineRule } from '../../rule.ts';
import { someParameter, writtenParameters } from './written-parameters.ts';

interface Range {
  readonly holds: (value: number) => boolean;
  readonly words: string;
}

const between = (low: number, high: number): Range => ({
  holds: (value) => value >= low && value <= high,
  words: `from ${low} to ${high}`,
});
const POSITIVE: Range = { holds: (value) => value > 0, words: 'above 0' };

const RANGES: Readonly<Record<string, Range>> = {
  temperature: between(0, 2),
  top_p: between(0, 1),
  top_k: POSITIVE,
  max_tokens: POSITIVE,
  frequency_penalty: between(-2, 2),
  presence_penalty: between(-2, 2),
};

export const parameterRange = defineRule({
  id: 'model/parameter-range',
  severity: 'warning',
  summary: 'Every model parameter has a value that models accept.',
  details:
    'Temperature lies between 0 and 2, `topP` between 0 and 1, both penalties between -2 and 2; a token limit and `topK` are above 0. Providers answer other values with an error, so that every call of the prompt fails, and MLflow’s client refuses some of them.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmodelParameters: {temperature: 0.7}\ntemplate: Greet me.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmodelParameters: {temperature: 7}\ntemplate: Greet me.\n' },
  applies: (prompt) => someParameter(prompt, isOutside),
  *check(prompt) {
    for (const { key, name, value, path } of writtenParameters(prompt)?.list ?? []) {
      const range = RANGES[name];
      if (!range || !isOutside(key, value)) continue;
      yield {
        at: { kind: 'node', source: prompt.source, path },
        message: `\`${key}\` is ${value}; it must be ${range.words}.`,
        hint: 'Correct the value.',
      };
    }
  },
});

function isOutside(key: string, value: Json): boolean {
  const name = parameterName(key);
  return typeof value === 'number' && Object.hasOwn(RANGES, name) && !RANGES[name]!.holds(value);
}
