import type { TestPlan } from '../../usecases/ab/plan-test.ts';
import { asTable } from '../table.ts';
import { change, value } from './numbers.ts';

/** What `promptops ab plan` prints. */
export function planText(plan: TestPlan, { isRate, isRecorded }: { readonly isRate: boolean; readonly isRecorded: boolean }): string {
  const { test, metric, baseline, effect, power, alpha, decide, units, arms, days, shows } = plan;
  const difference = isRate ? `${Number((100 * effect).toPrecision(4))} points` : String(effect);
  const looks = decide === 'any-look' ? 'looked at whenever one likes' : 'looked at once, when it is full';
  const rows = shows.map((one) => [
    ...(one.days === null ? [] : [`${one.days} day${one.days === 1 ? '' : 's'}`]),
    String(one.units),
    one.up === null ? 'none' : change(one.up, isRate),
    one.down === null ? 'none' : change(one.down, isRate),
  ]);
  const header = [...(days === null ? [] : ['in']), 'units', 'shows', 'or'];
  return [
    `${test}: ${units} units${days === null ? '' : `, ${days} day${days === 1 ? '' : 's'}`}, ${looks}`,
    '',
    `finds ${metric} ${value(baseline, isRate)} changed by ${difference} in ${percent(power)} of all tests (alpha ${alpha})`,
    '',
    asTable([['arm', 'share', 'units'], ...arms.map(({ name, share, units: own }) => [name, percent(share), String(own)])]),
    '',
    'What this split can show:',
    asTable([header, ...rows]),
    '',
    isRecorded ? 'The plan is on record.' : 'Nothing was written: --dry-run.',
    `In the configuration: units: ${units}`,
  ].join('\n');
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}
