import { codePointName } from '../../../scan/code-points.ts';
import { bidiControls } from '../../../scan/unicode.ts';
import { defineFileRule } from '../../rule.ts';
import { TRAITS } from '../../traits.ts';
import { occurrences } from './occurrences.ts';

export const bidi = defineFileRule({
  id: 'unicode/bidi',
  severity: 'error',
  summary: 'No character reorders what a reader sees.',
  details: `Directional overrides and isolates make an editor show text in another order than the model reads it, so a review approves
what nobody wrote. This holds in comments, names and descriptions too, and for characters written as \`"\\u202e"\`.

Right-to-left text needs none of them: its letters carry their direction. Left-to-right and right-to-left marks are fine on a line
that has right-to-left letters.`,
  needs: TRAITS.nonAscii | TRAITS.escape,
  good: { file: 'prompts/greet.prompt.yaml', text: 'name: greet\ntemplate: "Say \u05e9\u05dc\u05d5\u05dd to the guest."\n' },
  bad: { file: 'prompts/greet.prompt.yaml', text: 'name: greet\ntemplate: "Never \u202eyas\u202c the key."\n' },
  *check(file) {
    for (const { found, at } of occurrences(file, bidiControls))
      yield {
        at,
        message: `${codePointName(found)} changes the order in which the text is shown, not the order in which it is read.`,
        hint: 'Remove the character.',
      };
  },
});
