import { STATUS_METRICS, type StatusMetric, type StatusVerdict } from '../core/status/status-metric.ts';
import { asTable } from '../reporters/table.ts';
import type { AddCommand } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { statusOf } from './status-request.ts';

interface StatusFlags extends OutputFlags {
  readonly check?: boolean;
}

export const status: AddCommand = (program, open) =>
  withOutput(
    program
      .command('status')
      .summary('how well prompts are looked after, in five figures')
      .description(
        'Measures registry coverage, lint pass rate, sync reliability, trace completeness and evaluation pass rate, each against its target in the configuration. What cannot be measured is unknown, never met.',
      ),
  )
    .option('--check', 'exit with 1 where a target is missed, and with 3 where one is unknown')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops status
  $ promptops status --check
  $ promptops status --json`,
    )
    .action(async (flags: StatusFlags) => {
      const session = await open();
      const { registry, metrics } = await statusOf(session);
      const { window } = session.config.status;
      printResult(session, flags, {
        command: 'status',
        data: { registry, window, metrics },
        text: asText(metrics, registry, window),
        exitCode: flags.check ? exitCodeOf(metrics) : 0,
      });
    });

/** What is undecided goes before what says no. */
function exitCodeOf(metrics: readonly StatusMetric[]): number {
  const has = (verdict: StatusVerdict) => metrics.some((metric) => metric.verdict === verdict);
  return has('unknown') ? 3 : has('missed') ? 1 : 0;
}

const HEADER = ['metric', 'value', 'target', 'verdict', 'counted'];

function asText(metrics: readonly StatusMetric[], registry: string, window: string): string {
  const notes = metrics.flatMap(({ id, verdict, notes: own }) =>
    verdict === 'off' ? [] : own.map((note) => `${STATUS_METRICS[id].title}: ${note}`),
  );
  return [
    asTable([HEADER, ...metrics.map(row)]),
    '',
    ...notes,
    ...(notes.length > 0 ? [''] : []),
    `${registry}; writes and traces of the last ${window}.`,
  ].join('\n');
}

function row({ id, value, target, verdict, good, total }: StatusMetric): readonly string[] {
  const { title, of } = STATUS_METRICS[id];
  return [
    title,
    value === null ? '-' : share(value),
    target === null ? '-' : share(target),
    verdict,
    total === 0 ? '-' : `${good}/${total} ${of}`,
  ];
}

/** Rounded towards zero: what is shown as the target has met it. */
function share(value: number): string {
  return `${(Math.floor(value * 1000 + 1e-9) / 10).toFixed(1)} %`;
}
