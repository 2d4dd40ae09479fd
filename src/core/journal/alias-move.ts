import { isRecord, parseJson } from '../json.ts';
import type { Run, RunStatus } from '../registry/run.ts';
import { RUN_KINDS, RUN_TAGS } from '../registry/tags.ts';

/** `open`: begun and not settled · `done` · `undone`: done, and taken back by a later one · `killed`: never came to pass. */
export type MoveState = 'open' | 'done' | 'undone' | 'killed';

/** One move of an alias, as it is on record. */
export interface AliasMove {
  readonly prompt: string;
  readonly alias: string;
  /** `null`: the alias was not there. */
  readonly from: number | null;
  /** `null`: the alias was removed. */
  readonly to: number | null;
  /** Milliseconds of the writer's clock: shown, never compared. */
  readonly at: number;
  readonly actor: string;
  readonly reason: string;
  /** What the gate was decided on, as JSON. */
  readonly evidence: string;
  /** The commit of the version that the alias was moved to. */
  readonly gitSha: string;
  /** 1, 2, 3 … of one prompt and alias; 0 for a move that nobody recorded. */
  readonly seq: number;
  /** The run of the move before it. */
  readonly previous: string;
  /** One for all moves of one command. */
  readonly batch: string;
  /** The runs that this move takes back. */
  readonly undoes: readonly string[];
  readonly state: MoveState;
  readonly runId: string;
  /** Made by something else than promptops. */
  readonly outside: boolean;
  /** A run of its own, or part of registering a version. */
  readonly recordedBy: 'move' | 'register' | 'nobody';
}

/** What is known of a move before it is on record. */
export type MoveDraft = Omit<AliasMove, 'at' | 'state' | 'runId' | 'outside' | 'recordedBy'>;

/** Stands in `undoes` for a move that has no run. */
export const OUTSIDE = 'outside';

const STATES: Readonly<Record<RunStatus, MoveState>> = { RUNNING: 'open', FINISHED: 'done', FAILED: 'killed', KILLED: 'killed' };

export function moveTags(move: MoveDraft): Record<string, string> {
  return {
    [RUN_TAGS.kind]: RUN_KINDS.aliasMove,
    [RUN_TAGS.prompt]: move.prompt,
    [RUN_TAGS.alias]: move.alias,
    [RUN_TAGS.from]: versionText(move.from),
    [RUN_TAGS.to]: versionText(move.to),
    [RUN_TAGS.actor]: move.actor,
    [RUN_TAGS.reason]: move.reason,
    [RUN_TAGS.evidence]: move.evidence,
    [RUN_TAGS.gitSha]: move.gitSha,
    [RUN_TAGS.seq]: String(move.seq),
    [RUN_TAGS.previous]: move.previous,
    [RUN_TAGS.batch]: move.batch,
    [RUN_TAGS.undoes]: move.undoes.join(','),
  };
}

export function moveName({ prompt, alias, to }: Pick<MoveDraft, 'prompt' | 'alias' | 'to'>): string {
  return to === null ? `remove-${prompt}-${alias}` : `promote-${prompt}-${alias}-v${to}`;
}

/** The moves that a run records: one of a journal run, any number of a lineage run, none of what others wrote badly. */
export function movesOf(run: Run): readonly AliasMove[] {
  return run.tags[RUN_TAGS.kind] === RUN_KINDS.lineage ? lineageMoves(run) : journalMove(run);
}

function journalMove(run: Run): readonly AliasMove[] {
  const tag = (name: keyof typeof RUN_TAGS) => run.tags[RUN_TAGS[name]] ?? '';
  const seq = wholeNumber(tag('seq'));
  if (tag('kind') !== RUN_KINDS.aliasMove || tag('prompt') === '' || tag('alias') === '' || seq === null) return [];
  const move = { from: wholeNumber(tag('from')), to: wholeNumber(tag('to')), seq, previous: tag('previous'), batch: tag('batch') };
  const undoes = tag('undoes').split(',').filter(Boolean);
  return [{ ...common(run), ...move, alias: tag('alias'), reason: tag('reason'), evidence: tag('evidence'), undoes, recordedBy: 'move' }];
}

/** `[{"alias","from","to","seq"}]`: what register moved together with a new version. */
function lineageMoves(run: Run): readonly AliasMove[] {
  const records = recordsIn(run.tags[RUN_TAGS.aliases] ?? '[]');
  return records.flatMap((record) => {
    if (!isRecord(record) || typeof record['alias'] !== 'string' || typeof record['seq'] !== 'number') return [];
    const move = { from: versionIn(record['from']), to: versionIn(record['to']), seq: record['seq'], previous: '', batch: '' };
    return [{ ...common(run), ...move, alias: record['alias'], reason: 'register', evidence: '', undoes: [], recordedBy: 'register' }];
  });
}

function common(run: Run) {
  return {
    prompt: run.tags[RUN_TAGS.prompt] ?? '',
    at: run.startTime,
    actor: run.tags[RUN_TAGS.actor] ?? '',
    gitSha: run.tags[RUN_TAGS.gitSha] ?? run.params['git_sha'] ?? '',
    state: STATES[run.status],
    runId: run.id,
    outside: false,
  };
}

function recordsIn(text: string): readonly unknown[] {
  try {
    const records = parseJson(text);
    return Array.isArray(records) ? records : [];
  } catch {
    return [];
  }
}

function versionIn(value: unknown): number | null {
  return typeof value === 'number' || typeof value === 'string' ? wholeNumber(String(value)) : null;
}

function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
}

function versionText(version: number | null): string {
  return version === null ? '' : String(version);
}
