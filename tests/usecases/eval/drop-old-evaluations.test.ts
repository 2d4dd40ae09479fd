import { describe, expect, it } from '@jest/globals';
import type { Evaluation } from '../../../src/core/eval/result.ts';
import { dropOldEvaluations } from '../../../src/usecases/eval/drop-old-evaluations.ts';

const DAY = 24 * 3_600_000;
const NOW = 1_700_000_000_000;
const finished = { prompts: [] } as unknown as Evaluation;
const atItsBudget: Evaluation = { ...finished, stopped: 'budget' };

/** What is dropped of these, which lie behind a hundred later ones. */
function droppedOf(...old: readonly { readonly days: number; readonly result?: Evaluation }[]): readonly string[] {
  const dropped: string[] = [];
  const later = Array.from({ length: 100 }, (_, at) => `later${at}`);
  dropOldEvaluations(
    {
      ids: () => [...later, ...old.map((_, at) => `old${at}`)],
      lastWritten: (id) => NOW - (old[Number(id.slice(3))]?.days ?? 0) * DAY,
      finished: (id) => (id.startsWith('later') ? finished : old[Number(id.slice(3))]?.result),
      drop: (id) => dropped.push(id),
    },
    NOW,
  );
  return dropped;
}

describe('evaluations behind the latest hundred', () => {
  it('go when they are finished', () => {
    expect(droppedOf({ days: 0, result: finished }, { days: 400, result: finished })).toEqual(['old0', 'old1']);
  });

  it('stay for thirty days when they can be taken up again', () => {
    expect(droppedOf({ days: 29 }, { days: 29, result: atItsBudget }, { days: 31 }, { days: 31, result: atItsBudget })).toEqual([
      'old2',
      'old3',
    ]);
  });

  it('stay when the clock was ahead as they were written', () => {
    expect(droppedOf({ days: -1 })).toEqual([]);
  });
});

it('the latest hundred stay, however old they are', () => {
  expect(droppedOf()).toEqual([]);
});
