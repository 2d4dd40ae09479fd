import type { Report } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

export const reservedVariable = defineRule({
  id: 'template/reserved-variable',
  severity: 'error',
  summary: 'No variable has a name that JavaScript keeps for itself.',
  details:
    '`__proto__`, `constructor` and `prototype` exist on every object. A service that fills in templates from a request would read, or worse set, things that no caller supplied. promptops never does; other readers of the same prompt may.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: makes a plan\nvariables: [{name: builder}]\ntemplate: "Plan for {{builder}}."\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: makes a plan\nvariables: [{name: constructor}]\ntemplate: "Plan for {{constructor}}."\n',
  },
  applies: ({ source, includes }) => includes.length > 0 || source.text.includes('proto') || source.text.includes('constructor'),
  *check(prompt) {
    for (const { name, path } of prompt.variables)
      if (RESERVED.has(name)) yield reserved(name, { kind: 'node', source: prompt.source, path });
    for (const use of prompt.uses) {
      const name = use.path === use.name ? use.name : use.path.split('.').find((key) => RESERVED.has(key));
      const part = prompt.parts[use.part];
      if (part && name !== undefined && RESERVED.has(name)) yield reserved(name, { kind: 'text', part, start: use.start, end: use.end });
    }
    for (const { values, path } of prompt.evals.rows)
      for (const name of Object.keys(values))
        if (RESERVED.has(name)) yield reserved(name, { kind: 'node', source: prompt.source, path: [...path, name], key: true });
  },
});

function reserved(name: string, at: Report['at']): Report {
  return { at, message: `\`${name}\` is a name that JavaScript keeps for itself.`, hint: 'Choose another name.' };
}
