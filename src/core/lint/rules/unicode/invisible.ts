import { codePointName } from '../../../scan/code-points.ts';
import { invisibleCharacters } from '../../../scan/unicode.ts';
import { defineFileRule } from '../../rule.ts';
import { TRAITS } from '../../traits.ts';
import { inIdentifier, unusualIdentifiers } from './identifiers.ts';
import { occurrences } from './occurrences.ts';

export const invisible = defineFileRule({
  id: 'unicode/invisible',
  severity: 'warning',
  summary: 'No character that shows nothing stands in the text.',
  details: `Zero-width spaces, soft hyphens, fillers and stray variation selectors come with text copied from web pages and chats. They
change how a model splits words, and they can carry hidden data. Joiners that a script or an emoji needs are fine.`,
  needs: TRAITS.nonAscii | TRAITS.escape,
  good: {
    file: 'prompts/family.prompt.yaml',
    text: 'name: family\ntemplate: Describe the picture 👩\u200d👩\u200d👧 in Persian, می\u200cخواهم.\n',
  },
  bad: { file: 'prompts/family.prompt.yaml', text: 'name: family\ntemplate: Describe the pic\u200bture.\n' },
  *check(file) {
    const identifiers = unusualIdentifiers(file);
    for (const occurrence of occurrences(file, invisibleCharacters))
      if (!inIdentifier(occurrence, identifiers))
        yield { at: occurrence.at, message: `${codePointName(occurrence.found)} shows nothing here.`, hint: 'Remove the character.' };
  },
});
