import { scanSecrets } from '../../scan/secrets.ts';
import { defineAssertion } from '../assertion.ts';
import { alreadyNegative } from './already-negative.ts';
import { keys } from './options.ts';

// Put together, so that nobody takes this file for one that leaks.
const KEY = ['sk-', 'proj-', 'a8Kd0Zq3Lw9Rf2Tn6Yv1Hc5Xj7Mb4Pse8Kd0Zq3Lw9Rf2Tn6Yv1'].join('');

export const secrets = defineAssertion({
  type: 'secrets',
  summary: 'The answer has no key, token or password.',
  details:
    'The scanner of `promptops lint`: keys of known providers, private keys, passwords in addresses, and random texts that are assigned to names like `api_key`. Placeholders are left alone. The secret itself is in no report; take it back wherever it came from.',
  kind: 'heuristic',
  options: keys({}),
  example: { check: { type: 'secrets' }, passes: 'Set OPENAI_API_KEY to <your key>.', fails: `Use the key ${KEY} for that.` },
  problems: alreadyNegative,
  grade: async ({ output }) => {
    const hits = await scanSecrets(output);
    const kinds = [...new Set(hits.map(({ kind }) => kind))];
    return { pass: hits.length === 0, reason: hits.length === 0 ? 'none found' : `has ${kinds.join(', ')}` };
  },
});
