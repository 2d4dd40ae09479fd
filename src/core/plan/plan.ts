import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import type { Json } from '../json.ts';
import type { Verdict } from './interface.ts';
import type { DiffPart } from './word-diff.ts';

/** What can be said of a prompt; `writes` is true for what register would do. */
export const ACTIONS = {
  create: { writes: true, says: 'will be created' },
  'new-version': { writes: true, says: 'gets a new version' },
  restore: { writes: true, says: 'returns to an older version' },
  adopt: { writes: true, says: 'is adopted: somebody else registered the same content' },
  metadata: { writes: true, says: 'gets new facts, the content stays' },
  alias: { writes: true, says: 'moves aliases, the content stays' },
  unchanged: { writes: false, says: 'is in sync' },
  orphan: { writes: false, says: 'has no file' },
  drifted: { writes: false, says: 'was changed outside promptops' },
  tampered: { writes: false, says: 'does not hold what its hash says' },
  refused: { writes: false, says: 'is refused' },
} as const;

export type ActionKind = keyof typeof ACTIONS;

export interface AliasChange {
  readonly alias: string;
  /** `null`: it is not there. */
  readonly from: number | null;
  /** `null`: the version that is to be made. */
  readonly to: number | null;
  /** Why it will not be moved. */
  readonly refused?: string;
}

/** What a protected alias holds, against what the file holds. */
export interface InterfaceReport {
  readonly alias: string;
  readonly version: number;
  readonly verdict: Verdict;
  readonly changes: readonly string[];
}

/** What changes beside the content. */
export interface FactChanges {
  readonly set: Readonly<Record<string, string>>;
  readonly remove: readonly string[];
  readonly description: string | null;
  /** The run of an attempt that did not come to its end. */
  readonly finishRun: string | null;
}

export interface PlanAction {
  readonly kind: ActionKind;
  readonly prompt: string;
  /** From the workspace root. */
  readonly file: string | null;
  readonly label: string | null;
  /** The version that is left: what the tracking alias points at, else the newest. */
  readonly from: number | null;
  /** The version that holds the content; `null`: a new one. */
  readonly to: number | null;
  readonly hashes: { readonly from: string | null; readonly to: string | null };
  readonly aliases: readonly AliasChange[];
  readonly facts: FactChanges;
  readonly diff: readonly DiffPart[];
  /** The worst of `interfaces`; `null` where no protected alias points at another content. */
  readonly verdict: Verdict | null;
  readonly interfaces: readonly InterfaceReport[];
  readonly reasons: readonly string[];
  readonly warnings: readonly string[];
  /** For what is refused: whose business it is. */
  readonly because: 'file' | 'policy' | 'outside' | null;
  /** With `--prune`, of what has no file: whether register archives and deletes it. */
  readonly retire?: boolean;
}

export interface PlanGit {
  readonly sha: string | null;
  readonly ref: string | null;
  readonly dirty: boolean;
  readonly repo: string | null;
}

export interface PlanBody {
  readonly format: 1;
  readonly made_at: string;
  readonly registry: string;
  readonly tracking: string;
  /** `null`: this is no git repository. */
  readonly git: PlanGit | null;
  readonly actions: readonly PlanAction[];
  readonly summary: Readonly<Record<ActionKind, number>>;
}

/** The difference between the files and a registry: plain data that can be kept and carried out later. */
export interface Plan extends PlanBody {
  /** SHA-256 of the RFC 8785 form of the rest. */
  readonly digest: string;
}

export function sealed(body: PlanBody): Plan {
  return { ...body, digest: digestOf(body) };
}

export function digestOf({ digest: _digest, ...body }: PlanBody & { readonly digest?: string }): string {
  return createHash('sha256')
    .update(canonicalJson(body as unknown as Json), 'utf8')
    .digest('hex');
}

export function summaryOf(actions: readonly PlanAction[]): PlanBody['summary'] {
  const kinds = Object.keys(ACTIONS) as readonly ActionKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, actions.filter((action) => action.kind === kind).length])) as PlanBody['summary'];
}

const OFFLINE = 'git:';

/** Stands for a registry where none was asked. */
export function offlineRegistry(sha: string): string {
  return `${OFFLINE}${sha}`;
}

/** Compares with the files at a commit: to be read, not to be carried out. */
export function isOffline({ registry }: Pick<PlanBody, 'registry'>): boolean {
  return typeof registry === 'string' && registry.startsWith(OFFLINE);
}

/** Something that register would do. */
export function writes({ kind, retire }: Pick<PlanAction, 'kind' | 'retire'>): boolean {
  return ACTIONS[kind].writes || retire === true;
}

/** Something that register would write. */
export function hasChanges({ actions }: PlanBody): boolean {
  return actions.some(writes);
}

/** Made with `--prune`, as far as that made a difference. */
export function isPruning({ actions }: PlanBody): boolean {
  return actions.some(({ retire }) => retire !== undefined);
}
