import { commitOf, isDirty } from '../core/journal/alias-policy.ts';
import { lastMove } from '../core/journal/move-chain.ts';
import { type MoveFacts, moveFacts } from '../core/journal/move-facts.ts';
import type { Reference } from '../core/prompt/reference.ts';
import { VERSION_TAGS } from '../core/registry/tags.ts';
import { type VersionFacts, versionFacts } from '../core/registry/version-facts.ts';
import type { CommitFacts, Git } from '../ports/git.ts';
import type { Registry } from '../ports/registry.ts';
import { type Journal, movesOfAlias, readMoves } from './read-journal.ts';
import { promptNamed, resolveVersion } from './resolve-version.ts';

export interface Blame {
  readonly name: string;
  readonly version: VersionFacts;
  readonly file: string | null;
  readonly repo: string | null;
  readonly ref: string | null;
  /** Registered with uncommitted changes. */
  readonly dirty: boolean;
  /** `null` where the commit is not here. */
  readonly commit: CommitFacts | null;
  readonly ciUrl: string | null;
  /** Of evaluations, as the version carries them. */
  readonly evidence: Readonly<Record<string, string>>;
  /** The move that put the alias there; `null` where no alias is meant, or nobody recorded it. */
  readonly move: MoveFacts | null;
}

/** Who is behind a version, and behind the alias that points at it. */
export async function blameVersion(reference: Reference, dependencies: { registry: Registry; journal: Journal; git: Git }): Promise<Blame> {
  const { registry, journal, git } = dependencies;
  const [{ version }, prompt] = await Promise.all([resolveVersion(reference, registry), promptNamed(reference.name, registry)]);
  const { name, tags } = version;
  const { target } = reference;
  const alias = target.kind === 'word' && Object.hasOwn(prompt.aliases, target.word) ? target.word : undefined;
  const move = alias === undefined ? undefined : lastMove(movesOfAlias(await readMoves(journal, name), name, alias));
  const sha = commitOf(version);
  return {
    name,
    version: versionFacts(version, prompt.aliases),
    file: tags[VERSION_TAGS.file] ?? null,
    repo: tags[VERSION_TAGS.gitRepo] ?? null,
    ref: tags[VERSION_TAGS.gitRef] ?? null,
    dirty: isDirty(version),
    commit: (sha === undefined ? undefined : await git.commitFacts(sha)) ?? null,
    ciUrl: tags[VERSION_TAGS.ciUrl] ?? null,
    evidence: Object.fromEntries(Object.entries(tags).filter(([key]) => key.startsWith('promptops_eval_'))),
    move: move !== undefined && move.to === version.version ? moveFacts(move) : null,
  };
}
