import { decomposedLetters } from '../../../scan/unicode.ts';
import { defineFileRule } from '../../rule.ts';
import { TRAITS } from '../../traits.ts';
import { occurrences } from './occurrences.ts';

export const notNfc = defineFileRule({
  id: 'unicode/not-nfc',
  severity: 'warning',
  summary: 'Letters with accents are single characters (Unicode NFC).',
  details: `\`é\` can be one character or an \`e\` with an accent after it. They look the same, but searches, comparisons, tokens and the
content hash differ. macOS file names and some editors produce the second form; save the text as NFC. Nothing is normalised behind your
back: the hash is over the text as it is written. One finding stands for the whole file.`,
  needs: TRAITS.nonAscii | TRAITS.escape,
  good: { file: 'prompts/cafe.prompt.yaml', text: 'name: cafe\ntemplate: Recommend a caf\u00e9.\n' },
  bad: { file: 'prompts/cafe.prompt.yaml', text: 'name: cafe\ntemplate: Recommend a cafe\u0301.\n' },
  *check(file) {
    const found = [...occurrences(file, decomposedLetters)];
    const [first] = found;
    if (!first) return;
    const more = found.length > 1 ? `, and ${found.length - 1} more like it` : '';
    yield {
      at: first.at,
      message: `\`${first.found}\` is written ${codePoints(first.found)} and is ${codePoints(first.found.normalize('NFC'))} in NFC${more}.`,
      hint: 'Save the text in Unicode normalisation form NFC.',
    };
  },
});

function codePoints(text: string): string {
  return [...text].map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
