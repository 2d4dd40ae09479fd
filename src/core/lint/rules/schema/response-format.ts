import { defineRule } from '../../rule.ts';

export const responseFormat = defineRule({
  id: 'schema/response-format',
  severity: 'warning',
  summary: 'A response schema has a name.',
  details:
    'OpenAI and GitHub Models want `jsonSchema` to be `{"name": …, "schema": {…}}`, where the name has letters, digits, `_` and `-` only, at most 64 of them. Without one the request is refused.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: names a colour\nresponseFormat: json_schema\njsonSchema: \'{"name": "colour", "schema": {"type": "object"}}\'\ntemplate: Name a colour.\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: names a colour\nresponseFormat: json_schema\njsonSchema: \'{"schema": {"type": "object"}}\'\ntemplate: Name a colour.\n',
  },
  applies: ({ responseFormat }) => responseFormat?.schema !== undefined,
  *check({ responseFormat: written, source, format }) {
    if (written?.kind !== 'json_schema' || !written.schema || (format !== 'promptops' && format !== 'github-models')) return;
    const at = { kind: 'node', source, path: ['jsonSchema'] } as const;
    if (written.name === undefined)
      yield { at, message: 'The response schema has no `name`.', hint: 'Add `"name"` beside `"schema"`; providers demand it.' };
    else if (!/^[A-Za-z0-9_-]{1,64}$/.test(written.name))
      yield {
        at,
        message: `Providers do not take \`${written.name.slice(0, 80)}\` as the name of a schema.`,
        hint: 'Use up to 64 letters, digits, `_` and `-`.',
      };
  },
});
