import { defineAssertion } from '../assertion.ts';
import { contextOf } from '../judges/case-parts.ts';
import { claimsOf, supportedBy } from '../text/claims.ts';
import { messageText } from '../text/message-text.ts';
import { textsIn } from '../text/texts-in.ts';
import { alreadyNegative } from './already-negative.ts';
import { keys } from './options.ts';

export const unsupportedNumbers = defineAssertion({
  type: 'unsupported-numbers',
  summary: 'Every number, link and e-mail address of the answer stands in the context or in what was sent.',
  details:
    'The best sign of an invention that needs no judge. `1,000`, `1.000` and `1000` are the same number, and so are `5` and `five` up to twelve; dates are compared number by number; the numbers of a list and of citations are left out. A figure that the answer works out itself is not supported: list such texts under `allow`, or use `javascript`. A number that is right but stands for something else passes.',
  kind: 'heuristic',
  options: keys({ allow: { type: 'array', items: { type: ['string', 'number'] } } }),
  example: {
    check: { type: 'unsupported-numbers' },
    passes: { output: 'It takes 5 days and costs 1,000 euros.', context: 'Delivery: five days. Price: 1000 euros.' },
    fails: { output: 'It takes 7 days and costs 1,000 euros.', context: 'Delivery: five days. Price: 1000 euros.' },
  },
  problems: alreadyNegative,
  grade: (graded, { options }) => {
    const allowed = Array.isArray(options['allow']) ? options['allow'].map(String) : [];
    const sources = [contextOf(graded) ?? '', ...textsIn(graded.vars), ...graded.rendered.map(messageText), ...allowed];
    const supported = supportedBy(sources);
    const claims = claimsOf(graded.output);
    const missing = claims.filter(({ readings }) => !readings.some((reading) => supported.has(reading)));
    const names = [...new Set(missing.map(({ text }) => `\`${text}\``))].slice(0, 8).join(', ');
    return {
      pass: missing.length === 0,
      score: claims.length === 0 ? 1 : 1 - missing.length / claims.length,
      reason: missing.length === 0 ? `${claims.length} numbers and addresses, all of them supported` : `nothing supports ${names}`,
    };
  },
});
