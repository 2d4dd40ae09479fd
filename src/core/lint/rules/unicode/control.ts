import { codePointName } from '../../../scan/code-points.ts';
import { controlCharacters } from '../../../scan/unicode.ts';
import { defineFileRule } from '../../rule.ts';
import { TRAITS } from '../../traits.ts';
import { occurrences } from './occurrences.ts';

export const control = defineFileRule({
  id: 'unicode/control',
  severity: 'error',
  summary: 'Tab and line break are the only control characters.',
  details: `Control characters reach the model unseen, clear terminals and break stores: a PostgreSQL registry answers NUL with an error
500. They often come from an escape that was not meant as one: in YAML's double quotes and in JSON \`"\\bword\\b"\` is two backspaces and
\`"\\frac"\` a form feed.`,
  needs: TRAITS.control | TRAITS.escape,
  good: { file: 'prompts/words.prompt.yaml', text: 'name: words\ntemplate: "Find words like \\\\bcat\\\\b.\\nOne a line."\n' },
  bad: { file: 'prompts/words.prompt.yaml', text: 'name: words\ntemplate: "Find words like \\bcat\\b."\n' },
  *check(file) {
    for (const { found, at, text } of occurrences(file, controlCharacters, TRAITS.control))
      yield {
        at,
        message: `${codePointName(found)} is a control character.`,
        hint: text === file.source.text ? 'Remove the character.' : 'Write two backslashes where one is meant, or remove the escape.',
      };
  },
});
