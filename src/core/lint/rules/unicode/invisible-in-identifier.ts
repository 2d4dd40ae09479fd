import { codePointName } from '../../../scan/code-points.ts';
import { invisibleCharacters } from '../../../scan/unicode.ts';
import { defineFileRule } from '../../rule.ts';
import { TRAITS } from '../../traits.ts';
import { inIdentifier, unusualIdentifiers } from './identifiers.ts';
import { occurrences } from './occurrences.ts';

export const invisibleInIdentifier = defineFileRule({
  id: 'unicode/invisible-in-identifier',
  severity: 'error',
  summary: 'No name of a prompt, a variable or a key holds a character that shows nothing.',
  details: `Two names that look the same and are not: the value is passed under one, the template reads the other, and nobody can see why it
stays empty.`,
  needs: TRAITS.nonAscii | TRAITS.escape,
  good: { file: 'prompts/greet.prompt.yaml', text: 'name: greet\ntemplate: Greet {{name}}.\n' },
  bad: { file: 'prompts/greet.prompt.yaml', text: 'name: greet\ntemplate: Greet {{na\u200bme}}.\n' },
  *check(file) {
    const identifiers = unusualIdentifiers(file);
    for (const occurrence of occurrences(file, invisibleCharacters))
      if (inIdentifier(occurrence, identifiers))
        yield {
          at: occurrence.at,
          message: `${codePointName(occurrence.found)} stands inside a name, where nobody sees it.`,
          hint: 'Remove the character, here and where the name is used.',
        };
  },
});
