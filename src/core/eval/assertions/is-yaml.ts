import { isYamlFailure, parseYaml } from '../../yaml/parse-yaml.ts';
import { defineAssertion } from '../assertion.ts';
import { keys } from './options.ts';
import { misfitsOf, SCHEMA_VALUE, schemaProblems } from './schema-value.ts';

export const isYaml = defineAssertion({
  type: 'is-yaml',
  summary: 'The whole answer is a list or a map in YAML, and fits the schema where one is given.',
  details:
    'Any sentence without a colon is a YAML text, so only lists and maps count. `value` is a JSON Schema (2020-12), as a map or as its JSON text. A code fence around it is not YAML. JSON is YAML too.',
  kind: 'deterministic',
  options: keys({ value: SCHEMA_VALUE }),
  example: {
    check: { type: 'is-yaml', value: { type: 'object', required: ['name'] } },
    passes: 'name: Ann\nage: 7\n',
    fails: 'Her name is Ann.',
  },
  problems: schemaProblems,
  grade: async ({ output }, { value }) => {
    const read = parseYaml(output);
    if (isYamlFailure(read)) return { pass: false, reason: `is not YAML: ${read.reason}` };
    if (typeof read.data !== 'object' || read.data === null) return { pass: false, reason: 'is neither a list nor a map' };
    const misfits = await misfitsOf(read.data, value);
    if ('problem' in misfits) return { error: misfits.problem };
    return { pass: misfits.length === 0, reason: misfits.length === 0 ? 'is YAML' : misfits.join('; ') };
  },
});
