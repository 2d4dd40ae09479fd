import type { GateSizes, RateSize, RegressionSize } from '../../core/eval/sizing.ts';
import { asTable } from '../table.ts';
import { visibleLine } from '../visible.ts';

/** What a suite can show by its gate, for `promptops eval --sizing`. */
export function sizingText(name: string, { cases, lines }: GateSizes): string {
  const title = `${visibleLine(name)}: ${cases} case${cases === 1 ? '' : 's'}`;
  if (lines.length === 0) return `${title}, no gate.`;
  return [title, ...lines.map((line) => lineText(line, cases))].join('\n\n');
}

function lineText(line: GateSizes['lines'][number], cases: number): string {
  const rule = `  ${visibleLine(line.rule)}`;
  if (line.kind === 'other') return `${rule}\n    does not depend on the number of cases in a way that can be told beforehand`;
  return [
    rule,
    ...(line.kind === 'rate' ? rateText(line, cases) : regressionText(line, cases)).map((text) => text.replace(/^(?=.)/gm, '    ')),
  ].join('\n');
}

function rateText({ threshold, confidence, passes, letsThrough, required }: RateSize, cases: number): readonly string[] {
  const level = percent(confidence);
  const rows = letsThrough.map(({ truth, point, bound }) => [percent(truth), percent(point), percent(bound)]);
  const proofs = required.map(({ failures, cases: needed }) => [String(failures), needed === null ? 'none' : String(needed)]);
  return [
    `as it is: ${passesText(passes.point, cases)}; with \`@ ${level.replace(' ', '')}\`: ${passesText(passes.bound, cases)}`,
    '',
    asTable([['true rate', 'gets through', `with @ ${level.replace(' ', '')}`], ...rows]),
    '',
    asTable([['failures', `cases that can prove ${percent(threshold)}`], ...proofs]),
  ];
}

function passesText(passes: number | null, cases: number): string {
  return passes === null ? `not even ${cases} of ${cases} are enough` : `needs ${passes} of ${cases}`;
}

function regressionText({ smallest, alpha, finds }: RegressionSize, cases: number): readonly string[] {
  const seen =
    cases < smallest
      ? `the paired test cannot fire: it needs ${smallest} net regressions`
      : `${smallest} net regressions are the fewest that the paired test sees (alpha ${alpha})`;
  const rows = finds.map(({ regress, fix, power }) => [percent(regress), percent(fix), percent(power)]);
  return [seen, '', asTable([['regress', 'are fixed', 'found'], ...rows])];
}

function percent(share: number): string {
  if (share > 0.999 && share < 1) return '> 99.9 %';
  if (share < 0.0001 && share > 0) return '< 0.01 %';
  return `${Number((100 * share).toFixed(share > 0 && share < 0.1 ? 2 : 1))} %`;
}
