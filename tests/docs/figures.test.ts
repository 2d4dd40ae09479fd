import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fewestPasses, passChance, regressionPower, requiredCases } from '../../src/core/eval/statistics/required-cases.ts';

const page = readFileSync(new URL('../../docs/gates.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| (\d+) \| ([\d.]+) % \| ([\d.]+) % \|$/gm)].map(([, ...cells]) => cells.map(Number));

/** As it is written: with as many digits as it takes to tell it from nothing. */
const percent = (share: number) => (share < 0.05 ? Math.round(share * 1000) / 10 : Math.round(share * 100));

describe('the figures in the page about gates', () => {
  it.each(rows)('%i cases', (cases, getsThrough, isRefused) => {
    expect(percent(passChance(cases!, fewestPasses(cases!, 0.9, 'point'), 0.85))).toBe(getsThrough);
    expect(percent(1 - passChance(cases!, fewestPasses(cases!, 0.9, 'gate'), 0.95))).toBe(isRefused);
  });

  it('are all there', () => {
    expect(rows.map(([cases]) => cases)).toEqual([30, 100, 200, 500]);
  });

  it('say how many cases a proof takes', () => {
    const [, ...written] = /takes (\d+) cases without a failure, (\d+) with\s+one, (\d+) with two, (\d+) with five/.exec(page) ?? [];
    expect(written.map(Number)).toEqual([0, 1, 2, 5].map((failures) => requiredCases(0.9, failures, 'clopper-pearson')));
  });

  it('say what comparing case by case finds', () => {
    const [, written] = /finds it in (\d+) of 100 tries/.exec(page) ?? [];
    expect(Math.round(regressionPower(100, 0.1, 0.02, 0.05) * 100)).toBe(Number(written));
  });
});
