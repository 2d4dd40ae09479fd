import { defineAssertion } from '../assertion.ts';
import { readJson } from '../text/embedded-json.ts';
import { keys } from './options.ts';
import { misfitsOf, SCHEMA_VALUE, schemaProblems } from './schema-value.ts';

export const isJson = defineAssertion({
  type: 'is-json',
  summary: 'The whole answer is JSON, and fits the schema where one is given.',
  details:
    'White space around it is fine; a code fence or a sentence before it is not: for those there is `contains-json`. `value` is a JSON Schema (2020-12), as a map or as its JSON text. Without a schema a bare number or `"text"` passes too. An empty answer is no JSON.',
  kind: 'deterministic',
  options: keys({ value: SCHEMA_VALUE }),
  example: {
    check: { type: 'is-json', value: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } },
    passes: '{"name": "Ann"}',
    fails: '{"name": 7}',
  },
  problems: schemaProblems,
  grade: async ({ output }, { value }) => {
    const data = readJson(output);
    if (data === undefined) return { pass: false, reason: /^\s*```/.test(output) ? 'is a code block, not JSON' : 'is not JSON' };
    const misfits = await misfitsOf(data, value);
    if ('problem' in misfits) return { error: misfits.problem };
    const [first] = misfits;
    return {
      pass: first === undefined,
      reason: first === undefined ? `is JSON${value === undefined ? '' : ' that fits the schema'}` : misfits.join('; '),
    };
  },
});
