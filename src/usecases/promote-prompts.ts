import { PROBLEMS, PromptopsError } from '../core/errors.ts';
import type { AliasMove } from '../core/journal/alias-move.ts';
import { type AliasPolicy, type Ancestry, commitOf, policyOf, whyOriginRefused } from '../core/journal/alias-policy.ts';
import type { GateDecision } from '../core/journal/gate.ts';
import { parseTarget } from '../core/prompt/reference.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import { type DecidePromotionDependencies, decidePromotion } from './eval/decide-promotion.ts';
import { type MoveDependencies, moveAliases } from './move-aliases.ts';
import { movesOfAlias, readMoves } from './read-journal.ts';
import { resolveVersion } from './resolve-version.ts';

export interface PromoteRequest {
  readonly prompts: readonly string[] | 'all';
  /** An alias, a version or a label; without it, the one that the configuration names for `to`. */
  readonly from: string | undefined;
  readonly to: string;
  /** Passes a gate that would not pass. */
  readonly override: string | undefined;
  readonly reason: string;
  readonly actor: string;
  /** Everything but the moves. */
  readonly dryRun: boolean;
  /** Nothing is promoted without an evaluation, whatever the alias asks for. */
  readonly requireEval?: boolean;
}

export interface PromoteDependencies extends MoveDependencies, DecidePromotionDependencies {
  readonly policies: Readonly<Record<string, AliasPolicy>>;
  /** Follows git by itself; nobody promotes to it. */
  readonly trackingAlias: string | null;
  readonly ancestry: Ancestry;
}

export interface Promotion {
  readonly prompt: string;
  readonly alias: string;
  readonly from: number | null;
  readonly to: number;
  readonly gate: GateDecision;
  /** `null` where nothing was moved. */
  readonly runId: string | null;
}

interface Candidate extends Promotion {
  readonly version: PromptVersion;
}

/** Moves one alias to where another one points, for one prompt or many: first everything is checked, then everything is moved. */
export async function promotePrompts(request: PromoteRequest, dependencies: PromoteDependencies): Promise<readonly Promotion[]> {
  const from = sourceOf(request, dependencies);
  const names = await namesOf(request, from, dependencies);
  const moves = await readMoves(dependencies.journal, names.length === 1 ? names[0] : undefined);
  const candidates: Candidate[] = [];
  const refusals: PromptopsError[] = [];
  for (const name of names) {
    const checked = await check(name, from, moves, request, dependencies);
    if (checked instanceof PromptopsError) refusals.push(checked);
    else candidates.push(checked);
  }
  if (refusals.length > 0) throw allOf(refusals, names.length);
  const pending = request.dryRun ? [] : candidates.filter((candidate) => candidate.from !== candidate.to);
  const moved =
    pending.length === 0
      ? []
      : await moveAliases(
          pending.map((candidate) => asMove(candidate, request)),
          dependencies,
        );
  return candidates.map(({ version: _version, ...promotion }) => ({
    ...promotion,
    runId: moved.find(({ prompt }) => prompt === promotion.prompt)?.runId ?? null,
  }));
}

function sourceOf({ from, to }: PromoteRequest, { policies, trackingAlias }: PromoteDependencies): string {
  if (to.toLowerCase() === 'latest' || to === trackingAlias)
    throw new PromptopsError('USAGE', `\`${to}\` moves by itself; nothing is promoted to it.`, 'Name another alias with `--to`.');
  const demanded = policyOf(policies, to).from;
  if (from === undefined && demanded === null)
    throw new PromptopsError('USAGE', `Where \`${to}\` comes from is not said.`, 'Add `--from`, such as `--from staging`.');
  if (from !== undefined && demanded !== null && from !== demanded)
    throw new PromptopsError(
      'POLICY_REFUSED',
      `\`${to}\` takes only what \`${demanded}\` points at, not \`${from}\`.`,
      `Promote to ${demanded} first; \`aliases.${to}.from\` in the configuration says so.`,
    );
  const source = from ?? demanded ?? '';
  if (source === to) throw new PromptopsError('USAGE', `\`${source}\` and \`${to}\` are the same alias.`, 'Name two.');
  return source;
}

async function namesOf({ prompts }: PromoteRequest, from: string, { registry }: PromoteDependencies): Promise<readonly string[]> {
  if (prompts !== 'all') return [...new Set(prompts)];
  const having = (await registry.prompts()).filter(({ aliases, latest }) => Object.hasOwn(aliases, from) || (from === 'latest' && latest));
  if (having.length === 0)
    throw new PromptopsError('PROMPT_NOT_FOUND', `No prompt has the alias \`${from}\`.`, '`promptops list` shows what there is.');
  return having.map(({ name }) => name);
}

async function check(
  name: string,
  from: string,
  moves: readonly AliasMove[],
  request: PromoteRequest,
  dependencies: PromoteDependencies,
): Promise<Candidate | PromptopsError> {
  const { registry, policies, ancestry } = dependencies;
  const { to: alias, override, requireEval = false } = request;
  const { version } = await resolveVersion({ name, target: parseTarget(from) }, registry);
  if (hashOfVersion(version).tampered)
    return new PromptopsError(
      'VERSION_TAMPERED',
      `Version ${version.version} of ${name} was changed after it was registered.`,
      '`promptops verify` says how; register the content again.',
    );
  const current = await registry.versionByAlias(name, alias);
  const policy = policyOf(policies, alias);
  const refused = await whyOriginRefused({ alias, version, current, moves: movesOfAlias(moves, name, alias) }, policy, ancestry);
  if (refused) return refused;
  // Nothing is measured for a move that is none, or that a person passes anyway.
  const onlyRecorded = override !== undefined || current?.version === version.version;
  const decided = await decidePromotion({ version, alias, policy, requireEval, onlyRecorded }, dependencies);
  const stands = decided.verdict === 'pass' || decided.verdict === 'none';
  if (!stands && override === undefined && current?.version !== version.version) return gateError(name, alias, version, decided);
  const gate: GateDecision = stands || override === undefined ? decided : { ...decided, verdict: 'overridden' };
  return { prompt: name, alias, from: current?.version ?? null, to: version.version, gate, runId: null, version };
}

function gateError(name: string, alias: string, { version }: PromptVersion, { verdict, conditions }: GateDecision): PromptopsError {
  const open = conditions.filter((condition) => condition.verdict === verdict).map(({ rule, detail }) => `\`${rule}\`: ${detail}`);
  const said = verdict === 'fail' ? 'did not pass' : 'is not decided';
  const message = `The gate of ${name}@${alias} ${said} for version ${version}: ${open.join('; ')}.`;
  const hint = 'A person may pass it on purpose, and on record: `--override "reason"`.';
  return new PromptopsError(verdict === 'fail' ? 'POLICY_REFUSED' : 'GATE_UNDECIDED', message, hint);
}

function asMove({ prompt, alias, from, to, gate, version }: Candidate, { actor, override, reason }: PromoteRequest) {
  const why = gate.verdict === 'overridden' && override !== undefined ? override : reason;
  return { prompt, alias, from, to, actor, reason: why, evidence: JSON.stringify(gate), gitSha: commitOf(version) ?? '', undoes: [] };
}

/** Nothing is moved when one of them is refused; all of them are told. What may change by itself (3) counts before what may not (1). */
function allOf(refusals: readonly PromptopsError[], total: number): PromptopsError {
  const [first, ...more] = refusals.toSorted((a, b) => PROBLEMS[b.code].exit - PROBLEMS[a.code].exit);
  if (!first || more.length === 0)
    return first && total > 1 ? new PromptopsError(first.code, `${first.message} Nothing was moved.`, first.hint) : first!;
  const list = refusals.map(({ message }) => `\n  - ${message}`).join('');
  return new PromptopsError(first.code, `${refusals.length} of ${total} prompts are refused, so nothing was moved:${list}`, first.hint);
}
