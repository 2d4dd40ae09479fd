import { describe, expect, it } from '@jest/globals';
import type { GradeHelp } from '../../../../src/core/eval/assertion.ts';
import { gradeAnswer } from '../../../../src/core/eval/grade-answer.ts';
import { decidePair, majoritySlot, type Slot, summarisePairs } from '../../../../src/core/eval/judges/pairwise.ts';
import { parseCheck } from '../../../../src/core/eval/parse-check.ts';
import { aJudge, anAnswer, inTurn } from '../judges/scripted-judge.ts';

const against = (text: string, help: GradeHelp): GradeHelp => ({ ...help, rival: async () => ({ text, toolCalls: [] }) });
const check = { type: 'select-best', value: 'the friendlier one' };
const chosen = (choice: string) => ({ reason: 'Because.', choice });

describe('select-best', () => {
  it.each([
    ['a win', ['1', '2'], {}, 'passed', 1, true],
    ['a loss', ['2', '1'], {}, 'failed', 0, true],
    ['a tie', ['tie', 'tie'], {}, 'passed', 0.5, true],
    ['the first place twice', ['1', '1'], {}, 'passed', 0.5, false],
    ['the second place twice', ['2', '2'], {}, 'passed', 0.5, false],
    ['half a win', ['1', 'tie'], {}, 'passed', 0.5, false],
    ['a tie where a win is wanted', ['1', '1'], { threshold: 1 }, 'failed', 0.5, false],
    ['a win where a win is wanted', ['1', '2'], { threshold: 1 }, 'passed', 1, true],
  ] as const)('%s', async (_, choices, more, status, score, consistent) => {
    const { help, asked } = aJudge(inTurn(...choices.map(chosen)));
    const { checks } = await gradeAnswer(anAnswer('Hello Ann!'), [parseCheck({ ...check, ...more })], against('What?', help));
    expect(checks[0]).toMatchObject({ status, score, details: { consistent }, judge: { costUsd: 0.002, inputTokens: 200 } });
    expect(asked).toHaveLength(2);
  });

  it('shows the two answers in both orders', async () => {
    const { help, asked } = aJudge(inTurn(chosen('1'), chosen('2')));
    await gradeAnswer(anAnswer('Hello Ann!'), [parseCheck(check)], against('What?', help));
    const places = asked.map(({ request }) => {
      const text = String(request.messages[1]?.content);
      return text.indexOf('Hello Ann!') < text.indexOf('What?');
    });
    expect(places).toEqual([true, false]);
  });

  it('compares with what is expected where there is no baseline, and is skipped without either', async () => {
    const { help } = aJudge(inTurn(chosen('1'), chosen('2')));
    const { checks } = await gradeAnswer(anAnswer('Hello Ann!', { expected: 'Hi' }), [parseCheck(check)], help);
    expect(checks[0]).toMatchObject({ status: 'passed', reason: expect.stringContaining('what was expected') });
    expect((await gradeAnswer(anAnswer('Hello Ann!'), [parseCheck(check)], help)).checks[0]?.status).toBe('skipped');
  });

  it('does not ask about two answers that are the same', async () => {
    const { help, asked } = aJudge(inTurn(chosen('1')));
    const { checks } = await gradeAnswer(anAnswer('Hello Ann!'), [parseCheck(check)], against('Hello Ann!', help));
    expect(checks[0]).toMatchObject({ status: 'passed', score: 0.5 });
    expect(asked).toEqual([]);
  });

  it.each([
    [{ problem: 'the budget is spent', notRun: true } as const, 'not-run'],
    [{ problem: '500' }, 'error'],
  ])('has no verdict without the other answer: %p', async (rival, status) => {
    const { help } = aJudge(inTurn(chosen('1')));
    const { checks } = await gradeAnswer(anAnswer('Hello Ann!'), [parseCheck(check)], { ...help, rival: async () => rival });
    expect(checks[0]?.status).toBe(status);
  });

  it('has no verdict when one order has none', async () => {
    const { help } = aJudge(inTurn(chosen('1'), 'The second one.'));
    const { checks } = await gradeAnswer(anAnswer('Hello Ann!'), [parseCheck(check)], against('What?', help));
    expect(checks[0]?.status).toBe('error');
  });

  it('lets the majority speak for each order', async () => {
    const replies = ['1', 'tie', '1', '2', '2', '1'].map(chosen);
    const { help, asked } = aJudge(inTurn(...replies), { repeat: 3 });
    const { checks } = await gradeAnswer(anAnswer('Hello Ann!'), [parseCheck(check)], against('What?', help));
    expect(checks[0]).toMatchObject({ score: 1, details: { outcome: 'win', consistent: true } });
    expect(asked).toHaveLength(6);
  });
});

describe('pairs', () => {
  const SLOTS: readonly Slot[] = ['first', 'second', 'tie'];

  it('never depend on which of the two is the answer', () => {
    const opposite = { win: 'loss', loss: 'win', tie: 'tie' };
    for (const one of SLOTS)
      for (const other of SLOTS) expect(decidePair(other, one).outcome).toBe(opposite[decidePair(one, other).outcome]);
  });

  it.each([
    [['first', 'first', 'second'], 'first'],
    [['first', 'second'], 'tie'],
    [['first', 'tie', 'tie'], 'tie'],
    [[], 'tie'],
  ] as const)('%j has the majority %s', (slots, slot) => expect(majoritySlot(slots)).toBe(slot));

  it('report how steady the judge is and whether it looks at the place', () => {
    const details = (outcome: string, consistent: boolean, first_slot: number, decided: number) => ({
      details: { outcome, consistent, first_slot, decided },
    });
    const checks = [details('win', true, 1, 2), details('tie', false, 2, 2), details('tie', true, 0, 0), details('loss', true, 1, 2), {}];
    expect(summarisePairs(checks)).toEqual({ pairs: 4, wins: 1, ties: 2, losses: 1, consistency: 0.75, firstSlotShare: 4 / 6 });
    expect(summarisePairs([])).toEqual({ pairs: 0, wins: 0, ties: 0, losses: 0, consistency: null, firstSlotShare: null });
  });
});
