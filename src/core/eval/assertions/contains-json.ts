import { defineAssertion } from '../assertion.ts';
import { embeddedJson } from '../text/embedded-json.ts';
import { keys } from './options.ts';
import { misfitsOf, SCHEMA_VALUE, schemaProblems } from './schema-value.ts';

export const containsJson = defineAssertion({
  type: 'contains-json',
  summary: 'A list or a map in JSON stands somewhere in the answer, and fits the schema where one is given.',
  details:
    'For answers with a code fence or a sentence around their data. `value` is a JSON Schema (2020-12), as a map or as its JSON text; one that fits is enough where several stand in the answer. What stands inside another one is not looked at by itself. `[1]` is JSON too: give a schema where citations may occur.',
  kind: 'deterministic',
  options: keys({ value: SCHEMA_VALUE }),
  example: {
    check: { type: 'contains-json', value: { type: 'object', required: ['name'] } },
    passes: 'Here it is:\n```json\n{"name": "Ann"}\n```',
    fails: 'Here it is: {name: Ann}',
  },
  problems: schemaProblems,
  grade: async ({ output }, { value }) => {
    const found = embeddedJson(output);
    if (found === undefined) return { error: 'the answer has too many brackets to be searched for JSON' };
    if (found.length === 0) return { pass: false, reason: 'no JSON stands in the answer' };
    let first: readonly string[] | undefined;
    for (const data of found) {
      const misfits = await misfitsOf(data, value);
      if ('problem' in misfits) return { error: misfits.problem };
      if (misfits.length === 0) return { pass: true, reason: `contains JSON${value === undefined ? '' : ' that fits the schema'}` };
      first ??= misfits;
    }
    return { pass: false, reason: `of ${found.length} that stand in it none fits: ${(first ?? []).join('; ')}` };
  },
});
