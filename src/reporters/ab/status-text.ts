import type { GuardrailReadOut } from '../../core/ab/read-out.ts';
import type { TestState } from '../../usecases/ab/read-test.ts';
import { asTable } from '../table.ts';
import { visibleLine } from '../visible.ts';
import { chance, change, range, value } from './numbers.ts';

/** A test as `promptops ab status` shows it. */
export function statusText(test: TestState): string {
  const parts = [heading(test), armsTable(test), ...differences(test), ...guardrails(test), ratio(test)];
  const doubts = test.doubts.map((doubt) => `note: ${visibleLine(doubt)}`);
  return [...parts, ...(doubts.length > 0 ? [doubts.join('\n')] : []), verdict(test)].join('\n\n');
}

function heading({ test, prompt, state, ended, metric, kind, goal, units, planned, log }: TestState): string {
  const count = planned === null ? `${units} units` : `${units} of ${planned} planned units`;
  const seen = log.from === null ? '' : `, seen from ${log.from.slice(0, 16)} to ${(log.to ?? '').slice(0, 16)} UTC`;
  const end = ended ? `: ${ended.variant} for everybody, by ${ended.actor || 'somebody'}: ${ended.reason}` : '';
  return [
    visibleLine(`${test}  ${prompt}, ${metric} (${kind}, ${goal} is better)`),
    visibleLine(`${state.replace('-', ' ')}${end}, ${count}${seen}`),
  ].join('\n');
}

function armsTable({ arms, metric, units, kind }: TestState): string {
  const isRate = kind === 'rate';
  const rows = arms.map((arm) => [
    arm.name,
    arm.alias,
    arm.versions[0]?.version === undefined ? '-' : String(arm.versions[0].version ?? 'none'),
    String(arm.units),
    String(Math.round(units * arm.share)),
    String(arm.measured),
    value(arm.value, isRate),
    arm.interval === null ? '' : range(arm.interval, isRate),
  ]);
  return asTable([['arm', 'alias', 'version', 'units', 'expected', 'measured', metric, '95 %'], ...rows]);
}

function differences({ comparisons, arms, kind, decide }: TestState): readonly string[] {
  const isRate = kind === 'rate';
  const lines = comparisons.map(({ arm, difference, anyLook, plannedSize }) => {
    const name = `${arm} - ${arms[0]?.name ?? ''}`;
    if (difference === null) return `${name}: nothing to compare yet`;
    const points = isRate ? ' points' : '';
    const deciding = decide === 'any-look' ? anyLook : plannedSize;
    const says =
      deciding === null ? 'too few units for an interval' : `${change(deciding.low, isRate)} to ${change(deciding.high, isRate)}`;
    return `${name}: ${change(difference, isRate)}${points} (${decide === 'any-look' ? 'at any look' : 'at the planned size'}: ${says})`;
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function guardrails({ guardrails: all }: TestState): readonly string[] {
  const row = ({ rule, arm, state, isMargin, control, value: seen }: GuardrailReadOut) => [
    rule,
    arm,
    state === 'open' ? (isMargin ? 'not shown yet' : 'no harm seen') : state === 'held' ? 'held' : 'BROKEN',
    control === null || seen === null ? '' : `${value(control, false)} -> ${value(seen, false)}`,
  ];
  return all.length === 0 ? [] : [asTable(all.map(row))];
}

function ratio({ sampleRatio: { state, p } }: TestState): string {
  if (state === 'too-few') return 'The split cannot be checked yet.';
  return state === 'fine' ? `The split is as planned (${chance(p)}).` : `The split is NOT as planned (${chance(p)}).`;
}

function verdict({ verdict: { verdict: word, why } }: TestState): string {
  return visibleLine(`${word === 'better' ? 'Decided' : word === 'stop' ? 'STOP' : 'Undecided'}: ${why}.`);
}
