import type { Json } from '../../../json.ts';
import { parameterName } from '../../../prompt/formats/model-config.ts';
import { defineRule } from '../../rule.ts';
import { isReference, someParameter, writtenParameters } from './written-parameters.ts';

interface Kind {
  readonly fits: (value: Json) => boolean;
  readonly words: string;
}

const NUMBER: Kind = { fits: (value) => typeof value === 'number', words: 'a number' };
const INTEGER: Kind = { fits: (value) => typeof value === 'number' && Number.isInteger(value), words: 'a whole number' };
const TEXTS: Kind = {
  fits: (value) => typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string')),
  words: 'a text or a list of texts',
};

const KINDS: Readonly<Record<string, Kind>> = {
  temperature: NUMBER,
  top_p: NUMBER,
  top_k: INTEGER,
  max_tokens: INTEGER,
  frequency_penalty: NUMBER,
  presence_penalty: NUMBER,
  seed: INTEGER,
  stop_sequences: TEXTS,
};

export const parameterType = defineRule({
  id: 'model/parameter-type',
  severity: 'error',
  summary: 'Every model parameter is of the type that models expect.',
  details:
    'A number in quotes is a text in YAML, and providers answer `temperature: "0.7"` with an error. Token limits, `topK` and `seed` are whole numbers. A value that is filled in elsewhere, such as a reference to the environment, is left alone.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmodelParameters: {temperature: 0.7}\ntemplate: Greet me.\n' },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nmodelParameters: {temperature: "0.7"}\ntemplate: Greet me.\n',
  },
  applies: (prompt) => someParameter(prompt, isMisfit),
  *check(prompt) {
    for (const { key, name, value, path } of writtenParameters(prompt)?.list ?? []) {
      const kind = KINDS[name];
      if (!kind || !isMisfit(key, value)) continue;
      yield {
        at: { kind: 'node', source: prompt.source, path },
        message: `\`${key}\` must be ${kind.words}.`,
        hint: typeof value === 'string' && Number.isFinite(Number(value)) ? 'Remove the quotes.' : 'Correct the value.',
      };
    }
  },
});

function isMisfit(key: string, value: Json): boolean {
  const name = parameterName(key);
  return Object.hasOwn(KINDS, name) && value !== null && !KINDS[name]!.fits(value) && !isReference(value);
}
