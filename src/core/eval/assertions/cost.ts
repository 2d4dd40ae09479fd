import { defineAssertion } from '../assertion.ts';
import { keys } from './options.ts';

export const cost = defineAssertion({
  type: 'cost',
  summary: 'The answer costs no more than a limit.',
  details:
    '`threshold` is in US dollars, for the answer alone: judges are not part of it. The price list of promptops is used, or `eval.prices` of the configuration; where the price of a model is not known the check is skipped, never passed. An answer from the cache counts with what it cost once.',
  kind: 'deterministic',
  options: keys({ threshold: { type: 'number', minimum: 0 } }, ['threshold']),
  example: {
    check: { type: 'cost', threshold: 0.001 },
    passes: { output: 'Hello', costUsd: 0.0004 },
    fails: { output: 'Hello', costUsd: 0.02 },
  },
  grade: ({ costUsd }, { threshold = 0 }) =>
    costUsd === null
      ? { skipped: 'the price of this model is not known' }
      : { pass: costUsd <= threshold, reason: `costs $${costUsd} (limit $${threshold})`, details: { cost_usd: costUsd } },
});
