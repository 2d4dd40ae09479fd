import { describe, expect, it } from '@jest/globals';
import type { AliasMove } from '../../../src/core/journal/alias-move.ts';
import { inOrder, lastMove, nextInChain, outsideMove, stepsBack } from '../../../src/core/journal/move-chain.ts';

const aMove = (seq: number, from: number | null, to: number | null, more: Partial<AliasMove> = {}): AliasMove => ({
  prompt: 'greet',
  alias: 'live',
  from,
  to,
  at: 1000 - seq,
  actor: '',
  reason: '',
  evidence: '',
  gitSha: '',
  seq,
  previous: '',
  batch: '',
  undoes: [],
  state: 'done',
  runId: `r${seq}`,
  outside: false,
  recordedBy: 'move',
  ...more,
});

describe('the order of moves', () => {
  it('is that of their numbers, whatever the clocks say (D14)', () => {
    expect(inOrder([aMove(3, 2, 3), aMove(1, null, 1), aMove(2, 1, 2)]).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('marks what a later move took back, of the same alias and only when it came to pass', () => {
    const moves = [
      aMove(1, null, 1),
      aMove(2, 1, 2),
      aMove(3, 2, 1, { undoes: ['r2'] }),
      aMove(4, 1, 9, { undoes: ['r1'], state: 'killed' }),
      aMove(1, null, 1, { alias: 'other', runId: 'r2' }),
    ];
    expect(inOrder(moves).map(({ alias, seq, state }) => [alias, seq, state])).toEqual([
      ['live', 1, 'done'],
      ['other', 1, 'done'],
      ['live', 2, 'undone'],
      ['live', 3, 'done'],
      ['live', 4, 'killed'],
    ]);
  });

  it('goes on after the highest number, killed ones included, and follows the last that came to pass', () => {
    expect(nextInChain([])).toEqual({ seq: 1, previous: '' });
    expect(nextInChain([aMove(1, null, 1), aMove(2, 1, 2, { state: 'killed' })])).toEqual({ seq: 3, previous: 'r1' });
    expect(lastMove([aMove(1, null, 1), aMove(2, 1, 2, { state: 'open' })])?.seq).toBe(1);
  });
});

describe('a move that nobody recorded', () => {
  it.each([
    ['as the journal says', [aMove(1, null, 1)], 1, undefined],
    ['elsewhere', [aMove(1, null, 1)], 2, [1, 2]],
    ['gone', [aMove(1, null, 1)], null, [1, null]],
    ['set by others', [], 2, [null, 2]],
    ['never there', [], null, undefined],
    ['where an open entry is about to put it', [aMove(1, null, 1), aMove(2, 1, 2, { state: 'open' })], 2, undefined],
    ['removed by us', [aMove(1, null, 1), aMove(2, 1, null)], null, undefined],
  ] as const)('%s', (_, moves, current, expected) => {
    const outside = outsideMove(moves, 'greet', 'live', current);
    expect(outside && [outside.from, outside.to]).toEqual(expected);
  });
});

describe('the way back', () => {
  it('leads over what still stands, nearest first, and says what each step takes back', () => {
    const moves = inOrder([aMove(1, null, 1), aMove(2, 1, 2), aMove(3, 2, 3), aMove(4, 3, 2, { undoes: ['r3'] })]);
    expect(stepsBack(moves, undefined)).toEqual([{ to: 1, undoes: ['r2'] }]);
  });

  it('begins with the move of others', () => {
    const moves = [aMove(1, null, 1), aMove(2, 1, 2)];
    expect(stepsBack(moves, outsideMove(moves, 'greet', 'live', 7))).toEqual([
      { to: 2, undoes: ['outside'] },
      { to: 1, undoes: ['outside', 'r2'] },
    ]);
  });
});
