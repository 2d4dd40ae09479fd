import { defineRule } from '../../rule.ts';

export const duplicateVariable = defineRule({
  id: 'schema/duplicate-variable',
  severity: 'error',
  summary: 'No variable is declared twice.',
  details: 'Two declarations of one name may differ in type, default or whether it is required, and only one of them counts. Keep one.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nvariables:\n  - {name: who, default: you}\ntemplate: "Greet {{who}}."\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nvariables:\n  - {name: who}\n  - {name: who, default: you}\ntemplate: "Greet {{who}}."\n',
  },
  applies: ({ variables }) => variables.some(({ name }, at) => at > 0 && variables.findIndex((one) => one.name === name) < at),
  *check({ variables, source }) {
    const seen = new Set<string>();
    for (const { name, path } of variables) {
      if (seen.has(name))
        yield {
          at: { kind: 'node', source, path },
          message: `The variable \`${name}\` is declared a second time.`,
          hint: 'Keep one of the two.',
        };
      seen.add(name);
    }
  },
});
