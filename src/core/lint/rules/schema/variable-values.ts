import { canonicalJson } from '../../../canonical-json.ts';
import type { Json } from '../../../json.ts';
import type { Prompt, Variable, VariableType } from '../../../prompt/model.ts';
import type { Report } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

const FITS: Readonly<Partial<Record<VariableType, (value: Json) => boolean>>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  messages: (value) => Array.isArray(value),
};

export const variableValues = defineRule({
  id: 'schema/variable-values',
  severity: 'error',
  summary: 'The default and the choices of a variable fit its type.',
  details:
    'A default that is not of the declared type, or not one of the choices under `enum`, makes every render that relies on it fail. Without a `type` a variable is a text: put its default in quotes, or write the type.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nvariables:\n  - {name: times, type: integer, default: 2}\ntemplate: "Greet me {{times}} times."\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nvariables:\n  - {name: times, type: integer, default: often}\ntemplate: "Greet me {{times}} times."\n',
  },
  applies: ({ variables }) => variables.some((variable) => variable.default !== undefined || variable.enum !== undefined),
  *check(prompt) {
    for (const variable of prompt.variables)
      if (variable.default !== undefined || variable.enum !== undefined) yield* mistakes(variable, prompt);
  },
});

function* mistakes({ name, path, type, enum: choices, default: preset }: Variable, { source, format }: Prompt): Iterable<Report> {
  const at = (key: string) => ({ kind: 'node', source, path: [...path, key] }) as const;
  const expected = type ?? (format === 'promptops' ? 'string' : undefined);
  const fits = expected && FITS[expected];
  if (fits && preset !== undefined && preset !== null && !fits(preset))
    yield {
      at: at('default'),
      message: `The default of \`${name}\`, ${shown(preset)}, is no ${expected}.`,
      hint:
        expected === 'string' && typeof preset !== 'object'
          ? 'Put it in quotes, or write the `type` of the variable.'
          : 'Change the default or the `type`.',
    };
  if (!choices) return;
  const odd = fits && choices.find((choice) => choice !== null && !fits(choice));
  if (odd !== undefined)
    yield {
      at: at('enum'),
      message: `${shown(odd)} among the choices of \`${name}\` is no ${expected}.`,
      hint: 'Change it, or the `type` of the variable.',
    };
  if (preset === undefined || preset === null || choices.length === 0) return;
  const wanted = canonicalJson(preset);
  if (!choices.some((choice) => canonicalJson(choice) === wanted))
    yield {
      at: at('default'),
      message: `The default of \`${name}\`, ${shown(preset)}, is not among its choices.`,
      hint: 'Use one of the values under `enum`, or add it there.',
    };
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``;
}
