import { onlyMeasures } from '../../core/eval/gate/only-measured.ts';
import { isNotRun, type NotRun } from '../../usecases/check-changes.ts';
import { colours } from '../colours.ts';
import { text as evalText } from '../eval/text.ts';
import { planText } from '../plan-text.ts';
import { stylish } from '../stylish.ts';
import { visibleLine } from '../visible.ts';
import type { CheckReporter } from './check-reporter.ts';

const WORDS = { passed: 'Check passed', failed: 'Check failed', undecided: 'Check undecided' } as const;

export const text: CheckReporter = {
  id: 'text',
  summary: 'for people: lint, plan and evaluation, and what came out',
  async render({ lint, plan, evaluation, result, reasons }, options) {
    const paint = await colours(options.colour);
    const { cwd } = options;
    const parts = [
      heading('Lint', await stylish.render(lint, options)),
      heading('Plan', isNotRun(plan) ? notRunText(plan) : planText(plan, paint, cwd)),
      heading(
        'Evaluation',
        isNotRun(evaluation)
          ? notRunText(evaluation)
          : await evalText.render(evaluation, {
              colour: options.colour,
              cwd,
              ok: evaluation.verdict === 'pass' || onlyMeasures(evaluation),
            }),
      ),
    ];
    const mark = result === 'passed' ? paint.good : result === 'failed' ? paint.error : paint.warning;
    const why = reasons.map((reason) => `  ${visibleLine(reason)}`);
    return [...parts, [mark(WORDS[result]), ...why].join('\n')].join('\n\n');
  },
};

function heading(title: string, body: string): string {
  return `== ${title}\n${body.trimEnd()}`;
}

function notRunText({ notRun, hint }: NotRun): string {
  return `not run: ${visibleLine([notRun, hint ?? ''].join(' ').trim())}`;
}
