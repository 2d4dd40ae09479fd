import { expect, it } from '@jest/globals';
import { sizeGates } from '../../../src/core/eval/sizing.ts';
import { sizingText } from '../../../src/reporters/eval/sizing-text.ts';

it('tells what a suite can and cannot show', () => {
  const text = sizingText('greet', sizeGates(['pass_rate >= 0.9', 'no_regression vs @production', 'lint'], 30));
  expect(text.split('\n')).toEqual([
    'greet: 30 cases',
    '',
    '  pass_rate >= 0.9',
    '    as it is: needs 27 of 30; with `@ 95%`: needs 30 of 30',
    '',
    '    true rate  gets through  with @ 95%',
    '    85 %       32.2 %        0.76 %',
    '    90 %       64.7 %        4.24 %',
    '    93 %       84.5 %        11.3 %',
    '    95 %       93.9 %        21.5 %',
    '    97 %       98.8 %        40.1 %',
    '    99 %       > 99.9 %      74 %',
    '',
    '    failures  cases that can prove 90 %',
    '    0         29',
    '    1         46',
    '    2         61',
    '    3         76',
    '    5         103',
    '',
    '  no_regression vs @production',
    '    5 net regressions are the fewest that the paired test sees (alpha 0.05)',
    '',
    '    regress  are fixed  found',
    '    3 %      1 %        0.14 %',
    '    6 %      1 %        2.45 %',
    '    10 %     2 %        11 %',
    '    20 %     5 %        34.4 %',
    '',
    '  lint',
    '    does not depend on the number of cases in a way that can be told beforehand',
  ]);
});

it('a suite without a gate has nothing to size', () => {
  expect(sizingText('greet', sizeGates([], 1))).toBe('greet: 1 case, no gate.');
});
