import { describe, expect, it } from '@jest/globals';
import { openPurse } from '../../../src/usecases/eval/budget.ts';

const still = () => 0;
const settle = (reservation: ReturnType<ReturnType<typeof openPurse>['reserve']>, cost: number | null) => {
  if ('refused' in reservation) throw new Error(reservation.refused);
  reservation.settle(cost);
};

describe('openPurse', () => {
  it('sets aside what a call may cost until it is known', () => {
    const purse = openPurse({ usd: 1 }, still);
    const first = purse.reserve(0.6);
    expect(purse.reserve(0.6)).toEqual({ refused: 'the budget of $1 is used up' });
    expect(purse.empty).toBe('the budget of $1 is used up');
    settle(first, 0.1);
    expect(purse.spent).toEqual({ calls: 1, usd: 0.1 });
  });

  it('counts calls that are under way', () => {
    const purse = openPurse({ calls: 2 }, still);
    purse.reserve(0);
    purse.reserve(0);
    expect(purse.reserve(0)).toHaveProperty('refused');
  });

  it.each([
    [{ usd: 1 }, true],
    [{ calls: 5 }, false],
    [{}, false],
  ])('with %j and a price that nobody knows refuses: %s', (budget, refuses) => {
    expect('refused' in openPurse(budget, still).reserve(null)).toBe(refuses);
  });

  it('never says 0 for what it does not know', () => {
    const purse = openPurse({}, still);
    settle(purse.reserve(null), null);
    settle(purse.reserve(0.1), 0.1);
    expect(purse.spent).toEqual({ calls: 2, usd: null });
  });

  it('of a part is limited by the whole, and tells it', () => {
    const whole = openPurse({ calls: 3 }, still);
    const [one, other] = [openPurse({ calls: 2 }, still, whole), openPurse({}, still, whole)];
    settle(one.reserve(0), 0.2);
    settle(one.reserve(0), 0.2);
    expect(one.reserve(0)).toEqual({ refused: 'the budget of 2 calls is used up' });
    settle(other.reserve(0), 0.3);
    expect(other.reserve(0)).toEqual({ refused: 'the budget of 3 calls is used up' });
    expect(whole.spent).toEqual({ calls: 3, usd: 0.7 });
    expect(other.empty).toBe('the budget of 3 calls is used up');
  });

  it('counts what an earlier part of the evaluation spent', () => {
    const whole = openPurse({ calls: 3 }, still);
    const part = openPurse({}, still, whole);
    part.charge({ calls: 3, usd: 0 });
    expect(part.reserve(0)).toHaveProperty('refused');
  });

  it('goes by time that cannot be set back', () => {
    let elapsed = 0;
    const purse = openPurse({ seconds: 2 }, () => elapsed);
    settle(purse.reserve(0), 0);
    elapsed = 2000;
    expect(purse.reserve(0)).toEqual({ refused: 'the budget of 2 s is used up' });
  });
});
