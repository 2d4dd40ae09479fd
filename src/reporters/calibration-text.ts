import type { Calibration } from '../core/eval/judges/calibrate.ts';
import { ENOUGH_KAPPA, ENOUGH_LABELS } from '../core/eval/judges/calibrate.ts';
import { asTable } from './table.ts';
import { visibleLine } from './visible.ts';

const VERDICTS: Readonly<Record<Calibration['verdict'], string>> = {
  proven: 'proven: gates count it',
  unproven: `not proven: kappa below ${ENOUGH_KAPPA}, so gates only warn`,
  'too-few': `too few labels: ${ENOUGH_LABELS} are needed, with passes and fails among them`,
};

const SHOWN = 10;

/** How far a judge can be believed, for people: the table, the figures, and where to look. */
export function calibrationText(calibration: Calibration): string {
  const { metric, provider, rubricHash, verdict, table, undecided, disagreements } = calibration;
  const [[both, judgeOnly], [humanOnly, neither]] = table;
  const judge = provider === '' ? 'an unnamed judge' : provider;
  const rubric = rubricHash === '' ? 'unknown rubric' : `rubric ${rubricHash.slice(0, 12)}`;
  const shown = disagreements.slice(0, SHOWN).join(', ');
  return [
    visibleLine(`${metric}  ${judge}  ${rubric}  ${VERDICTS[verdict]}`),
    asTable([
      ['', 'judge passes', 'judge fails'],
      ['people pass', String(both), String(humanOnly)],
      ['people fail', String(judgeOnly), String(neither)],
    ]),
    figures(calibration),
    ...rates(calibration),
    ...(undecided > 0 ? [`${undecided} without a verdict of the judge.`] : []),
    ...(shown === ''
      ? []
      : [visibleLine(`They differ on ${shown}${disagreements.length > SHOWN ? ` and ${disagreements.length - SHOWN} more` : ''}.`)]),
  ].join('\n');
}

function figures({ kappa, kappaInterval, pabak, truePositiveRate, trueNegativeRate, labelled }: Calibration): string {
  const interval = kappaInterval === null ? '' : ` (95 %: ${kappaInterval.low.toFixed(2)} to ${kappaInterval.high.toFixed(2)})`;
  return [
    `kappa ${figure(kappa)}${interval}`,
    `PABAK ${figure(pabak)}`,
    `passes what people pass ${figure(truePositiveRate)}`,
    `fails what people fail ${figure(trueNegativeRate)}`,
    `${labelled} labels`,
  ].join(', ');
}

/** What the judge lets pass where nobody looked, and what people would have let pass. */
function rates({ judgeRate, corrected, unlabelled }: Calibration): readonly string[] {
  if (judgeRate === null || corrected === null) return [];
  const { rate, interval } = corrected;
  const off = (judgeRate - rate) * 100;
  const says = Math.abs(off) < 0.05 ? 'just right' : `${Math.abs(off).toFixed(1)} points too ${off > 0 ? 'generous' : 'strict'}`;
  const range = `${percent(Math.max(0, interval.low))} to ${percent(Math.min(1, interval.high))}`;
  return [
    `Of ${unlabelled} answers without a label it passes ${percent(judgeRate)}; corrected ${percent(rate)} (95 %: ${range}): ${says}.`,
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}
