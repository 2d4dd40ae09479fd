import { onlyMeasures } from '../../core/eval/gate/only-measured.ts';
import type { Evaluation, GateResult, PromptEvaluation, Verdict } from '../../core/eval/result.ts';
import { type Colours, colours } from '../colours.ts';
import { fromWorkingDirectory } from '../paths.ts';
import { counted } from '../severities.ts';
import { visibleLine } from '../visible.ts';
import { armsTable, differingCases } from './arms-table.ts';
import { caseBlocks } from './case-block.ts';
import { withoutLogCommands } from './log-commands.ts';
import type { EvalReporter, EvalReportOptions } from './reporter.ts';
import { comparisonLines, summaryLine } from './summary-line.ts';
import { duration, money, stoppedInWords, VERDICTS } from './words.ts';

const WORD_WIDTH = 'undecided'.length;

export const text: EvalReporter = {
  id: 'text',
  summary: 'for people: failing cases with what was expected, the figures, the gate',
  async render(evaluation, options) {
    const paint = await colours(options.colour);
    const blocks = evaluation.prompts.map((prompt) => promptBlock(prompt, evaluation, options, paint));
    return withoutLogCommands([...blocks, lastLines(evaluation, options.ok, paint)].join('\n\n'));
  },
};

function promptBlock(prompt: PromptEvaluation, evaluation: Evaluation, { cwd, width }: EvalReportOptions, paint: Colours): string {
  const { name, file, candidate, warnings } = prompt;
  const facts = [fromWorkingDirectory(file, cwd), candidate.provider].map(visibleLine).join('  ');
  const sections = [
    [`${paint.strong(visibleLine(name))}  ${paint.faint(facts)}`],
    ...caseBlocks(prompt, paint, width),
    armsTable(prompt),
    differingCases(prompt, paint),
    [summaryLine(prompt, evaluation), ...comparisonLines(prompt)],
    gateLines(prompt, paint),
    warnings.map((warning) => `${paint.warning('warning')}  ${visibleLine(warning)}`),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines, index) => lines.map((line) => (index === 0 || line === '' ? line : `  ${line}`)).join('\n'))
    .join('\n\n');
}

/** What was demanded and what came of it, decided above by the gate: nothing is decided here. */
function gateLines({ gates, gateFrom }: PromptEvaluation, paint: Colours): readonly string[] {
  if (gates.length === 0) return [];
  const width = Math.max(...gates.map(({ rule }) => visibleLine(rule).length));
  return [paint.faint(`gate of ${visibleLine(gateFrom)}`), ...gates.map((gate) => gateLine(gate, width, paint))];
}

function gateLine({ rule, verdict, detail }: GateResult, width: number, paint: Colours): string {
  const { mark, word } = VERDICTS[verdict];
  const said = visibleLine(detail);
  return `${painted(verdict, paint)(`${mark} ${word.padEnd(WORD_WIDTH)}`)}  ${visibleLine(rule).padEnd(width)}  ${paint.faint(said)}`.trimEnd();
}

/** A measurement without a gate that could be carried out is neither a pass nor in doubt. */
function lastLines(evaluation: Evaluation, ok: boolean, paint: Colours): string {
  const { verdict, prompts, stopped, reproduce, spentUsd, seconds, calls } = evaluation;
  const onlyMeasured = ok && onlyMeasures(evaluation);
  const { mark, word } = onlyMeasured ? { mark: '-', word: 'measured, without a gate' } : VERDICTS[verdict];
  const passed = prompts.filter((prompt) => prompt.verdict === 'pass').length;
  const whole = `${passed} of ${counted(prompts.length, 'prompt')} passed, ${counted(calls, 'call')}, ${money(spentUsd)}, ${duration(seconds)}`;
  return [
    `${painted(verdict, paint)(`${mark} ${word}`)}${prompts.length === 1 ? '' : `  ${whole}`}`,
    ...(stopped === undefined ? [] : [visibleLine(stoppedInWords(stopped))]),
    paint.faint(`Again: ${visibleLine(reproduce)}`),
  ].join('\n');
}

function painted(verdict: Verdict, paint: Colours): (text: string) => string {
  return verdict === 'pass' ? paint.good : verdict === 'fail' ? paint.error : paint.warning;
}
