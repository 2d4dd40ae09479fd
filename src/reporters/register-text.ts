import { ACTIONS, type Plan } from '../core/plan/plan.ts';
import type { Applied } from '../usecases/apply-plan.ts';
import type { Colours } from './colours.ts';
import { fromWorkingDirectory } from './paths.ts';
import { planText } from './plan-text.ts';
import { visibleLine } from './visible.ts';

/** What was written, what was not and why, prompt by prompt. */
export function registerText(plan: Plan, applied: readonly Applied[], paint: Colours, cwd: string): string {
  const left = plan.actions.filter(({ kind }) => !ACTIONS[kind].writes && kind !== 'unchanged' && kind !== 'orphan');
  const notes =
    left.length === 0
      ? []
      : [
          planText({ ...plan, actions: left }, paint, cwd)
            .split('\n')
            .slice(0, -1)
            .join('\n'),
        ];
  const held = plan.actions.flatMap(({ prompt, kind, aliases, warnings }) =>
    kind === 'refused'
      ? []
      : [
          ...aliases.flatMap(({ alias, from, refused }) => (refused ? [`${prompt}: ${alias} stays at version ${from}: ${refused}`] : [])),
          ...warnings.map((warning) => `${prompt}: ${warning}`),
        ],
  );
  const failed = applied.filter(({ error }) => error !== undefined);
  const written = applied.filter(({ error, archive }) => error === undefined && archive === undefined);
  const retired = applied.filter(({ archive }) => archive !== undefined);
  return [
    ...written.map((one) => `${paint.good(`+ ${one.prompt}`)} ${done(one)}`),
    ...retired.map((one) => `${paint.good(`- ${one.prompt}`)} ${gone(one, cwd)}`),
    ...failed.map(({ prompt, error }) => `${paint.error(`x ${prompt}`)} ${visibleLine(`${error?.message} ${error?.hint}`.trim())}`),
    ...notes,
    ...held.map((line) => paint.warning(visibleLine(line))),
    lastLine(plan, { written: written.length, retired: retired.length, failed: failed.length }),
  ].join('\n');
}

function done({ kind, version, aliases }: Applied): string {
  const held = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`;
  return kind === 'create' || kind === 'new-version' ? `version ${version}${held}` : `${kind}: version ${version}${held}`;
}

function gone({ archive = '' }: Applied, cwd: string): string {
  const file = visibleLine(fromWorkingDirectory(archive, cwd));
  return `deleted: it had no file. Everything of it is in ${file}: \`promptops import ${file}\` brings it back`;
}

interface Counts {
  readonly written: number;
  readonly retired: number;
  readonly failed: number;
}

function lastLine({ summary, registry }: Plan, { written, retired, failed }: Counts): string {
  const counts = [
    `${written} registered`,
    ...(retired > 0 ? [`${retired} deleted`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    `${summary.unchanged} unchanged`,
    ...(summary.refused + summary.tampered > 0 ? [`${summary.refused + summary.tampered} refused`] : []),
  ];
  return `${counts.join(', ')} (${registry})`;
}
