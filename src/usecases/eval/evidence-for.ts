import { isPromptopsError } from '../../core/errors.ts';
import { type Attestation, attest, attestationHash, paramsHash } from '../../core/eval/attestation.ts';
import { ageInMs, type EvidenceDemand, measuredRules, referencesOf, whyUnfit } from '../../core/eval/gate/fitting-evidence.ts';
import { isProviderProblem, providerOfArm, providerOfConfig } from '../../core/eval/provider-name.ts';
import type { Evaluation } from '../../core/eval/result.ts';
import type { GateCondition, GateRecord } from '../../core/journal/gate.ts';
import { parseReference, parseTarget } from '../../core/prompt/reference.ts';
import type { PromptVersion } from '../../core/registry/version.ts';
import { hashOfVersion } from '../../core/registry/version-hash.ts';
import { promptOfVersion } from '../../core/registry/version-prompt.ts';
import type { Registry } from '../../ports/registry.ts';
import type { Journal } from '../read-journal.ts';
import { resolveVersion } from '../resolve-version.ts';
import type { SuiteToRun } from './evaluation-request.ts';
import { findEvidence } from './find-evidence.ts';
import { recordEvidence, tagVersion } from './record-evidence.ts';

/** What an alias demands of evidence; as the configuration spells it. */
export interface EvidencePolicy {
  readonly gate: readonly string[];
  readonly max_age: string;
  readonly allow_fixtures: boolean;
  readonly models: readonly string[];
}

export interface EvidenceRequest {
  readonly version: PromptVersion;
  readonly alias: string;
  /** Only what is on record counts: nothing is asked, nothing is written. */
  readonly onlyRecorded: boolean;
}

export interface EvidenceDependencies {
  readonly registry: Registry;
  readonly journal: Journal;
  readonly policyOf: (alias: string) => EvidencePolicy;
  /** The cases of the checkout for this prompt; `undefined`: there are none here. */
  readonly suiteOf: (prompt: string) => Promise<SuiteToRun | undefined>;
  /** Measures this content with these cases; `undefined`: it cannot be done here. */
  readonly evaluate?: (suite: SuiteToRun, alias: string, policy: EvidencePolicy) => Promise<Evaluation>;
  /** Keeps the answers too, beside the record; never throws. */
  readonly log?: (evaluation: Evaluation) => Promise<void>;
  /** The version as a prompt that can be asked. */
  readonly promptOf: (version: PromptVersion) => Promise<SuiteToRun['prompt']>;
  /** Names the cases where there is no checkout. */
  readonly casesHash: string | undefined;
  /** Nothing is put on record. */
  readonly dryRun: boolean;
}

export interface EvidenceAnswer {
  /** Of the case file, which can tighten the gate of the alias and never loosen it. */
  readonly rules: readonly string[];
  readonly conditions: readonly GateCondition[];
  readonly record?: GateRecord;
}

/** Decides what has to be measured: by an evaluation on record that fits, else by a new one. */
export async function evidenceFor(
  { version, alias, onlyRecorded }: EvidenceRequest,
  dependencies: EvidenceDependencies,
): Promise<EvidenceAnswer> {
  const policy = dependencies.policyOf(alias);
  const suite = await dependencies.suiteOf(version.name);
  const casesHash = suite?.suite.casesHash ?? dependencies.casesHash;
  const own = suite?.suite.gate ?? [];
  const rules = measuredRules([...new Set([...policy.gate, ...own].map((rule) => rule.trim()))]);
  if (rules.length === 0) return { rules: own, conditions: [] };
  const undecided = (detail: string): EvidenceAnswer => ({
    rules: own,
    conditions: rules.map((rule) => ({ rule, verdict: 'undecided', detail })),
  });
  if (casesHash === undefined)
    return undecided('there are no cases for it in this checkout; `--cases-hash` names those of an evaluation on record');
  if (dependencies.casesHash !== undefined && dependencies.casesHash !== casesHash)
    return undecided('the cases of this checkout are not those that `--cases-hash` names');
  const contentHash = hashOfVersion(version).actual;
  if (contentHash === undefined) return undecided('its content cannot be read');

  const demand = await demandOf(version, { contentHash, casesHash, rules, policy, suite }, dependencies);
  const found = await findEvidence({ prompt: version.name, contentHash, casesHash }, dependencies.journal);
  const judged = found.map((attestation) => ({ attestation, why: whyUnfit(attestation, demand) }));
  const fitting = judged.find(({ why }) => why === undefined);
  if (fitting) {
    if (!onlyRecorded && !dependencies.dryRun) await tagVersion(version, fitting.attestation, dependencies.registry);
    return { rules: own, ...decidedBy(fitting.attestation, rules, false) };
  }
  const latest = judged[0]?.why;
  const missing = latest === undefined ? 'it has not been evaluated' : `the evaluation on record does not count: ${latest}`;
  if (onlyRecorded || !suite || !dependencies.evaluate) return undecided(missing);
  const made = await evaluateNow(suite, contentHash, { version, alias, policy }, dependencies);
  return typeof made === 'string' ? undecided(`${missing}, and could not be: ${made}`) : { rules: own, ...decidedBy(made, rules, true) };
}

interface Wanted extends Pick<EvidenceDemand, 'contentHash' | 'casesHash' | 'rules'> {
  readonly policy: EvidencePolicy;
  readonly suite: SuiteToRun | undefined;
}

async function demandOf(
  version: PromptVersion,
  { policy, suite, ...wanted }: Wanted,
  { registry, journal }: EvidenceDependencies,
): Promise<EvidenceDemand> {
  const { modelConfig } = promptOfVersion(version, '');
  const { provider: _provider, model_name: model, ...ownParams } = modelConfig;
  // A version that names no model is measured on the one that the case file names.
  const provider = model === undefined ? providerOfArm(suite?.suite.providers[0], modelConfig) : providerOfConfig(modelConfig);
  const params = model === undefined ? { ...ownParams, ...suite?.suite.params } : ownParams;
  const baselines: Record<string, string | null> = {};
  for (const reference of referencesOf(wanted.rules)) baselines[reference] = await baselineHash(reference, version.name, registry);
  return {
    ...wanted,
    provider: isProviderProblem(provider) ? '' : provider.name,
    paramsHash: paramsHash(params),
    models: policy.models,
    allowFixtures: policy.allow_fixtures,
    maxAgeMs: ageInMs(policy.max_age),
    now: await journal.tracker.now(),
    baselines,
  };
}

async function baselineHash(written: string, name: string, registry: Registry): Promise<string | null> {
  const reference = /^@?[^@/]+$/.test(written) && written !== name ? { name, target: parseTarget(written) } : parseReference(written, name);
  try {
    const { version } = await resolveVersion(reference, registry);
    return hashOfVersion(version).actual ?? '';
  } catch (error) {
    if (isPromptopsError(error) && error.code === 'PROMPT_NOT_FOUND') return null;
    throw error;
  }
}

type Made = Pick<EvidenceRequest, 'version' | 'alias'> & { readonly policy: EvidencePolicy };

/** The attestation, or why there is none. */
async function evaluateNow(
  suite: SuiteToRun,
  hash: string,
  { version, alias, policy }: Made,
  dependencies: EvidenceDependencies,
): Promise<Attestation | string> {
  const { evaluate, promptOf, dryRun, journal, registry } = dependencies;
  try {
    const prompt = suite.hash === hash ? suite.prompt : await promptOf(version);
    // By the server's clock, by which it will age.
    const at = new Date(await journal.tracker.now()).toISOString();
    const evaluation = await evaluate!(asRegistered({ ...suite, prompt, hash }, policy), alias, policy);
    const [measured] = evaluation.prompts;
    if (!measured || measured.contentHash !== hash) return 'nothing was measured';
    const facts = { at, allowedFixtures: policy.allow_fixtures };
    if (dryRun) return attest(measured, { ...facts, tool: evaluation.tool, runId: '' });
    const attestation = await recordEvidence({ ...facts, evaluation, prompt: measured, version: version.version }, journal, registry);
    await dependencies.log?.(evaluation);
    return attestation;
  } catch (error) {
    if (!isPromptopsError(error) || error.exitCode === 130 || error.exitCode === 70) throw error;
    return error.message;
  }
}

/** On the version's own model and parameters, whatever the case file tries besides: a promotion is about what will be served. */
function asRegistered(suite: SuiteToRun, { models }: EvidencePolicy): SuiteToRun {
  const { params: _params, ...rest } = suite.suite;
  const [first] = rest.providers;
  const own = providerOfConfig(suite.prompt.modelConfig);
  if (isProviderProblem(own) || (first !== undefined && models.includes(first))) return suite;
  return { ...suite, suite: { ...rest, providers: [] } };
}

function decidedBy(attestation: Attestation, rules: readonly string[], evaluated: boolean): Pick<EvidenceAnswer, 'conditions' | 'record'> {
  const { run_id: runId, cases_sha256: casesHash, at, gate } = attestation;
  const lines = new Map(gate.map((line) => [line.rule.trim(), line]));
  // Lines that only warn decide nothing, and nothing but warnings is no decision.
  const onlyWarned = rules.every((rule) => lines.get(rule)?.advisory !== false);
  const conditions = rules.map((rule): GateCondition => {
    const line = lines.get(rule);
    if (!line || line.verdict === 'inconclusive')
      return { rule, verdict: 'undecided', detail: line?.detail ?? 'it has not been evaluated' };
    if (line.advisory) return { rule, verdict: onlyWarned ? 'undecided' : 'pass', detail: line.detail };
    return { rule, verdict: line.verdict, detail: line.detail };
  });
  return { conditions, record: { runId, attestation: attestationHash(attestation), casesHash, at, evaluated } };
}
