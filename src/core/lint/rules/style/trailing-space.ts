import { defineRule } from '../../rule.ts';
import { TRAITS } from '../../traits.ts';

export const trailingSpace = defineRule({
  id: 'style/trailing-space',
  severity: 'info',
  recommended: false,
  summary: 'No line of a text ends in blanks.',
  details:
    'Blanks at the end of a line reach the model, and nobody sees them in a review. They are not removed for you: that would change the content hash, and sometimes the answer.',
  needs: TRAITS.trailingSpace,
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: |\n  Say hello.\n  Then goodbye.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: |\n  Say hello.  \n  Then goodbye.\n' },
  *check({ parts }) {
    for (const part of parts) {
      const lines = part.source.match(/[ \t]+$/gm);
      if (!lines) continue;
      const start = part.source.search(/[ \t]+$/m);
      yield {
        at: { kind: 'text', part, start, end: start + lines[0]!.length },
        message:
          lines.length === 1 ? 'A line of the text ends in blanks.' : `${lines.length} lines of the text end in blanks, this one first.`,
        hint: 'Remove them, unless the model is meant to see them.',
      };
    }
  },
});
