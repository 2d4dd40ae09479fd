import { type GateSizes, type LineSize, sizeGates } from '../core/eval/sizing.ts';
import { asTable } from '../reporters/table.ts';
import { visibleLine } from '../reporters/visible.ts';
import type { EvalRequest } from '../usecases/eval/evaluation-request.ts';
import { gateOf } from '../usecases/eval/gate-policy.ts';
import { selectCases } from '../usecases/eval/select-cases.ts';
import type { Session } from './command.ts';

interface PromptSizes extends GateSizes {
  readonly name: string;
  readonly gateFrom: string;
}

/** What `--sizing` prints: what the cases at hand can show, and how many it takes to show more. */
export function showSizing(
  { show }: Session,
  { json, format }: { readonly json?: boolean; readonly format: readonly string[] },
  { suites, settings, policy }: Pick<EvalRequest, 'suites' | 'settings' | 'policy'>,
): void {
  const prompts = suites.map(({ suite }): PromptSizes => {
    const chosen = selectCases(suite, settings);
    const { rules, from } = gateOf(chosen, settings, policy);
    return { name: suite.prompt, gateFrom: from, ...sizeGates(rules, chosen.cases.length) };
  });
  if (json || format[0] === 'json') show(JSON.stringify({ format: 1, command: 'eval', ok: true, sizing: prompts }));
  else show(prompts.map(promptBlock).join('\n\n'));
}

function promptBlock({ name, cases, gateFrom, lines }: PromptSizes): string {
  const gate = lines.length === 0 ? 'no gate' : `gate of ${gateFrom}`;
  return [`${visibleLine(name)}  ${cases} ${cases === 1 ? 'case' : 'cases'}, ${gate}`, ...lines.map(lineBlock)].join('\n\n');
}

function lineBlock(line: LineSize): string {
  const rule = visibleLine(line.rule);
  if (line.kind === 'other') return `${rule}\n  There is no table for this one.`;
  if (line.kind === 'regression') {
    const rows = line.finds.map(({ regress, fix, power }) => [
      `  ${percent(regress)} regress, ${percent(fix)} are fixed`,
      `found ${percent(power)} of the time`,
    ]);
    return [rule, `  Fewer than ${line.smallest} net regressions cannot be seen.`, asTable(rows)].join('\n');
  }
  const level = percent(line.confidence);
  const { point, bound } = line.passes;
  const chances = [
    ['  true rate', 'let through', `with @ ${level}`],
    ...line.letsThrough.map((row) => [`  ${percent(row.truth)}`, percent(row.point), percent(row.bound)]),
  ];
  const needed = [
    ['  failures', `cases that show it (@ ${level})`],
    ...line.required.map(({ failures, cases }) => [`  ${failures}`, cases === null ? 'more than there can be' : String(cases)]),
  ];
  return [
    rule,
    `  Holds with ${point ?? 'no number of'} passes; with @ ${level} ${bound === null ? 'not even all are enough' : `with ${bound}`}.`,
    asTable(chances),
    asTable(needed),
  ].join('\n');
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
