import type { AliasMove } from '../core/journal/alias-move.ts';
import { commitOf, isDirty } from '../core/journal/alias-policy.ts';
import { outsideMove } from '../core/journal/move-chain.ts';
import { RUN_KINDS, RUN_TAGS, VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion, RegisteredPrompt } from '../core/registry/version.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import type { Git } from '../ports/git.ts';
import type { Registry } from '../ports/registry.ts';
import { hashesAtCommit } from './content-at-commit.ts';
import { type Journal, movesOfAlias, openIntents, readMoves } from './read-journal.ts';
import { promptNamed } from './resolve-version.ts';

export interface VerifyRequest {
  /** None: all. */
  readonly prompts: readonly string[];
}

/**
 * `tampered`: the content is not what its hash says · `differs`: git holds something else at the recorded commit · `drifted`: an alias
 * stands elsewhere than the journal says · `open`: a promotion was begun and not settled.
 */
interface Discrepancy {
  readonly kind: 'tampered' | 'differs' | 'drifted' | 'open';
  readonly prompt: string;
  readonly version: number | null;
  readonly alias: string | null;
  readonly detail: string;
}

export interface Verification {
  readonly prompts: number;
  readonly versions: number;
  readonly problems: readonly Discrepancy[];
  /** Versions that were made outside promptops, so there is no hash to hold them against. */
  readonly unrecorded: number;
  /** Held against git, and those whose commit or file is not here, or that were registered from uncommitted changes. */
  readonly inGit: number;
  readonly notInGit: number;
  /** What is not wrong, and worth knowing. */
  readonly warnings: readonly string[];
}

interface Dependencies {
  readonly registry: Registry;
  readonly journal: Journal;
  readonly git: Git;
}

/** Recomputes every hash, asks git for what was registered, and holds every alias against the journal. */
export async function verifyRegistry({ prompts: names }: VerifyRequest, { registry, journal, git }: Dependencies): Promise<Verification> {
  const prompts = names.length === 0 ? await registry.prompts() : await Promise.all(names.map((name) => promptNamed(name, registry)));
  const [only] = names;
  const [versions, moves, warnings] = await Promise.all([
    prompts.length === 0 ? [] : registry.versions({ names: prompts.map(({ name }) => name) }),
    readMoves(journal, names.length === 1 ? only : undefined),
    unfinishedRegisters(names, journal),
  ]);
  const problems: Discrepancy[] = prompts.flatMap((prompt) => aliasProblems(prompt, moves));
  let [unrecorded, inGit, notInGit] = [0, 0, 0];
  const past = new Map<string, Promise<ReadonlySet<string> | undefined>>();
  for (const version of versions) {
    const { actual, tagged, tampered } = hashOfVersion(version);
    if (tampered)
      problems.push(
        about(
          'tampered',
          version,
          actual === undefined ? 'its content cannot be read' : `it was ${tagged?.slice(0, 8)}, it is ${actual.slice(0, 8)}`,
        ),
      );
    if (tagged === undefined) {
      unrecorded++;
      continue;
    }
    const hashes = await inPast(version, past, git);
    if (hashes === undefined) notInGit++;
    else {
      inGit++;
      if (!hashes.has(tagged))
        problems.push(
          about('differs', version, `${version.tags[VERSION_TAGS.file]} holds something else at ${commitOf(version)?.slice(0, 8)}`),
        );
    }
  }
  return { prompts: prompts.length, versions: versions.length, problems, unrecorded, inGit, notInGit, warnings };
}

/** Begun by a register that died, or that is at it still: no clock tells which. */
async function unfinishedRegisters(names: readonly string[], { tracker, experiment }: Journal): Promise<readonly string[]> {
  const experimentId = await tracker.findExperiment(experiment);
  const found: string[] = [];
  if (experimentId === undefined) return found;
  const tags = { [RUN_TAGS.kind]: RUN_KINDS.lineage };
  for await (const { id, tags: of } of tracker.runs({ experimentId, tags, status: 'RUNNING' })) {
    const prompt = of[RUN_TAGS.prompt] ?? '';
    if (names.length > 0 && !names.includes(prompt)) continue;
    const hash = of[RUN_TAGS.contentHash]?.slice(0, 8);
    found.push(`A register of ${prompt} (${hash}) was begun and not ended: run ${id}. The next register of ${prompt} sees to it.`);
  }
  return found;
}

function inPast(
  version: PromptVersion,
  past: Map<string, Promise<ReadonlySet<string> | undefined>>,
  git: Git,
): Promise<ReadonlySet<string> | undefined> {
  const commit = commitOf(version);
  const file = version.tags[VERSION_TAGS.file];
  if (commit === undefined || file === undefined || isDirty(version)) return Promise.resolve(undefined);
  const key = `${commit}:${file}`;
  const known = past.get(key) ?? hashesAtCommit(commit, file, git);
  past.set(key, known);
  return known;
}

function about(kind: Discrepancy['kind'], { name, version }: PromptVersion, detail: string): Discrepancy {
  return { kind, prompt: name, version, alias: null, detail };
}

function aliasProblems({ name, aliases }: RegisteredPrompt, moves: readonly AliasMove[]): readonly Discrepancy[] {
  const recorded = moves.filter(({ prompt }) => prompt === name).map(({ alias }) => alias);
  return [...new Set([...Object.keys(aliases), ...recorded])].sort().flatMap((alias) => {
    const current = Object.hasOwn(aliases, alias) ? (aliases[alias] ?? null) : null;
    const own = movesOfAlias(moves, name, alias);
    const outside = outsideMove(own, name, alias, current);
    const problem = (kind: Discrepancy['kind'], detail: string): Discrepancy => ({ kind, prompt: name, version: current, alias, detail });
    return [
      ...(outside
        ? [problem('drifted', `${outside.from === null ? 'nobody recorded it' : `the journal says version ${outside.from}`}`)]
        : []),
      ...openIntents(own).map(({ to }) => problem('open', `a promotion to ${to ?? 'nothing'} was begun and not settled`)),
    ];
  });
}
