import { describe, expect, it } from '@jest/globals';
import { calibrate, type JudgedLabel } from '../../../../src/core/eval/judges/calibrate.ts';

type Kind = readonly [count: number, human: boolean | undefined, judge: boolean | null];
const facts = { metric: 'tone', provider: 'openai:judge-1', rubricHash: 'a'.repeat(64) };

function labels(...kinds: readonly Kind[]): readonly JudgedLabel[] {
  return kinds.flatMap(([count, human, judge], kind) =>
    Array.from({ length: count }, (_, index) => ({ id: `${kind}-${index}`, ...facts, judge, ...(human !== undefined && { human }) })),
  );
}
const one = (...kinds: readonly Kind[]) => calibrate(labels(...kinds))[0]!;

describe('calibrating a judge', () => {
  // By hand and by another program: [[40, 9], [6, 45]] has kappa 0.6995192308 with standard error 0.0713936027.
  it('gives the figures of the table', () => {
    const calibration = one([40, true, true], [9, false, true], [6, true, false], [45, false, false]);
    expect(calibration).toMatchObject({
      ...facts,
      verdict: 'proven',
      labelled: 100,
      unlabelled: 0,
      undecided: 0,
      table: [
        [40, 9],
        [6, 45],
      ],
      humanRate: 0.46,
      judgeRate: 0.49,
      corrected: null,
    });
    expect(calibration.kappa).toBeCloseTo(0.6995192308, 9);
    expect(calibration.kappaError).toBeCloseTo(0.0713936027, 9);
    expect(calibration.pabak).toBeCloseTo(0.7, 12);
    expect(calibration.truePositiveRate).toBeCloseTo(40 / 46, 12);
    expect(calibration.trueNegativeRate).toBeCloseTo(45 / 54, 12);
    expect(calibration.disagreements).toHaveLength(15);
  });

  // 1 000 answers judged, 900 pass; of 100 labels 78 both pass, 10 judge only, 2 human only, 10 both fail: 82 % (75.1 to 88.9).
  it('corrects what the judge lets pass by what people said', () => {
    const { corrected, judgeRate, humanRate, unlabelled } = one(
      [78, true, true],
      [10, false, true],
      [2, true, false],
      [10, false, false],
      [900, undefined, true],
      [100, undefined, false],
    );
    expect([judgeRate, humanRate, unlabelled]).toEqual([0.9, 0.8, 1000]);
    expect(corrected?.rate).toBeCloseTo(0.82, 12);
    expect(corrected?.error).toBeCloseTo(0.03517904, 7);
    expect(corrected?.interval.low).toBeCloseTo(0.75105035, 6);
    expect(corrected?.interval.high).toBeCloseTo(0.88894965, 6);
  });

  it.each<[string, string, readonly Kind[]]>([
    [
      'agrees with people',
      'proven',
      [
        [10, true, true],
        [10, false, false],
      ],
    ],
    [
      'agrees just enough: kappa 0.6',
      'proven',
      [
        [8, true, true],
        [2, true, false],
        [2, false, true],
        [8, false, false],
      ],
    ],
    [
      'agrees a little less',
      'unproven',
      [
        [7, true, true],
        [3, true, false],
        [2, false, true],
        [8, false, false],
      ],
    ],
    [
      'always says yes',
      'unproven',
      [
        [15, true, true],
        [5, false, true],
      ],
    ],
    [
      'says the opposite',
      'unproven',
      [
        [10, true, false],
        [10, false, true],
      ],
    ],
    [
      'has 19 labels',
      'too-few',
      [
        [10, true, true],
        [9, false, false],
      ],
    ],
    ['was shown good answers only', 'too-few', [[30, true, true]]],
    ['has no label', 'too-few', [[30, undefined, true]]],
    [
      'is silent now and then',
      'proven',
      [
        [10, true, true],
        [10, false, false],
        [1, true, null],
      ],
    ],
    [
      'is silent too often',
      'unproven',
      [
        [10, true, true],
        [10, false, false],
        [2, true, null],
      ],
    ],
    ['is silent always', 'too-few', [[30, true, null]]],
  ])('a judge that %s is %s', (_, verdict, kinds) => expect(one(...kinds).verdict).toBe(verdict));

  it('keeps judges, rubrics and metrics apart', () => {
    const base = labels([10, true, true], [10, false, false]);
    const others = [{ provider: 'openai:judge-2' }, { rubricHash: 'b'.repeat(64) }, { metric: 'bias' }].flatMap((change) =>
      base.map((label) => ({ ...label, ...change })),
    );
    expect(calibrate([...base, ...others]).map(({ labelled }) => labelled)).toEqual([20, 20, 20, 20]);
  });

  it('says nothing of nothing', () => expect(calibrate([])).toEqual([]));
});
