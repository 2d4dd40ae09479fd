import { ACTIONS, type ActionKind, type Plan, type PlanAction, writes } from '../core/plan/plan.ts';
import type { DiffPart } from '../core/plan/word-diff.ts';
import type { Colours } from './colours.ts';
import { fromWorkingDirectory } from './paths.ts';
import { visibleLine } from './visible.ts';
import { markedDiff } from './word-diff.ts';

const MARKS: Readonly<Record<ActionKind, string>> = {
  create: '+',
  'new-version': '~',
  restore: '<',
  adopt: '>',
  metadata: '.',
  alias: '@',
  unchanged: '=',
  orphan: '?',
  drifted: '!',
  tampered: '!',
  refused: 'x',
};

/** A plan for people: what would happen, why, and what it means for those who use the prompts. */
export function planText(plan: Plan, paint: Colours, cwd: string): string {
  const shown = plan.actions.filter(({ kind, warnings }) => kind !== 'unchanged' || warnings.length > 0);
  return [...shown.map((action) => actionText(action, paint, cwd)), lastLine(plan)].join('\n');
}

/** `greet: version 2 -> 3`, and below it what there is to know. */
function actionText(action: PlanAction, paint: Colours, cwd: string): string {
  const { kind, prompt, file, verdict, interfaces, reasons, warnings, aliases, diff, retire } = action;
  const colour = retire
    ? paint.error
    : writes(action)
      ? paint.good
      : kind === 'unchanged'
        ? paint.faint
        : kind === 'refused' || kind === 'tampered'
          ? paint.error
          : paint.warning;
  const where = file === null || file === '' ? '' : `  ${paint.faint(visibleLine(fromWorkingDirectory(file, cwd)))}`;
  const moves = aliases.filter(({ refused }) => refused === undefined);
  const lines = [
    ...reasons,
    ...(moves.length === 0
      ? []
      : [moves.map(({ alias, from, to }) => `${alias}: ${numbered(from, 'new')} -> ${numbered(to, 'this version')}`).join(', ')]),
    ...aliases.flatMap(({ alias, from, refused }) => (refused === undefined ? [] : [`${alias} stays at version ${from}: ${refused}`])),
    ...(verdict === null ? [] : [`interface: ${verdict}`]),
    ...interfaces.flatMap(({ alias, version, changes }) => changes.map((change) => `  ${alias} (version ${version}): ${change}`)),
    ...warnings.map((warning) => `warning: ${warning}`),
  ];
  const says = retire ? 'has no file, and will be deleted' : ACTIONS[kind].says;
  const head = `${colour(`${retire ? '-' : MARKS[kind]} ${prompt}`)} ${says}${versions(action)}${where}`;
  return [head, ...lines.map((line) => `    ${visibleLine(line)}`), ...diffText(diff, paint)].join('\n');
}

function versions({ kind, from, to }: PlanAction): string {
  if (kind === 'restore') return `: ${from} -> ${to}`;
  if (kind === 'new-version' && from !== null) return ` after ${from}`;
  return '';
}

function numbered(version: number | null, none: string): string {
  return version === null ? none : String(version);
}

function diffText(parts: readonly DiffPart[], paint: Colours): readonly string[] {
  if (parts.length === 0) return [];
  return markedDiff(parts, paint)
    .trimEnd()
    .split('\n')
    .map((line) => `    | ${line}`);
}

function lastLine({ summary, registry }: Plan): string {
  const counts = (Object.keys(ACTIONS) as readonly ActionKind[])
    .filter((kind) => summary[kind] > 0)
    .map((kind) => `${summary[kind]} ${kind}`);
  return `${counts.length === 0 ? 'Nothing here and nothing there' : counts.join(', ')} (${registry})`;
}
