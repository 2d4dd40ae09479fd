import { describe, expect, it } from '@jest/globals';
import { evidenceInShort } from '../../src/reporters/evidence-text.ts';

describe('the evidence of a move in a table', () => {
  it.each([
    [null, ''],
    [{ verdict: 'none', conditions: [] }, 'no gate'],
    [{ verdict: 'pass', conditions: [{ rule: 'lint', verdict: 'pass', detail: 'its source has 0 errors' }] }, 'gate passed'],
    [
      { verdict: 'pass', conditions: [], evidence: { runId: '4f6c1a0b22d94f6c1a0b22d94f6c1a0b', attestation: 'a'.repeat(64) } },
      'gate passed, run 4f6c1a0b',
    ],
    [{ verdict: 'overridden', conditions: [] }, 'gate overridden'],
    ['what others wrote', 'recorded'],
    [{ verdict: 'toString' }, 'recorded'],
  ])('%j', (recorded, said) => {
    expect(evidenceInShort(recorded)).toBe(said);
  });
});
