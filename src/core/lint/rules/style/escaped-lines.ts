import { defineRule } from '../../rule.ts';

const MANY = 2;

export const escapedLines = defineRule({
  id: 'style/escaped-lines',
  severity: 'info',
  recommended: false,
  summary: 'A text of several lines stands below `|`.',
  details: 'A text in quotes with `\\n` in it is hard to read and its changes are one long line in a diff. Below `|` every line is a line.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: |\n  One.\n  Two.\n  Three.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: "One.\\nTwo.\\nThree.\\n"\n' },
  *check({ parts, source }) {
    for (const { origin, source: text } of parts) {
      if (origin.kind !== 'yaml' || !text.includes('\n') || source.file.endsWith('.json')) continue;
      if (origin.document.styleOf(origin.path) !== 'double') continue;
      if (origin.document.sourceOf(origin.path).split('\\n').length <= MANY) continue;
      yield {
        at: { kind: 'node', source, path: origin.path },
        message: 'This text has several lines, written as `\\n`.',
        hint: 'Write it below `|`.',
      };
    }
  },
});
