import type { Attestation } from '../attestation.ts';
import { isGateProblem, parseGate } from './parse-gate.ts';

/** What a promotion asks of an evaluation that was made before. */
export interface EvidenceDemand {
  readonly contentHash: string;
  readonly casesHash: string;
  /** The lines that have to be measured. */
  readonly rules: readonly string[];
  /** The version's own; empty: it names none. */
  readonly provider: string;
  readonly paramsHash: string;
  readonly models: readonly string[];
  readonly allowFixtures: boolean;
  readonly maxAgeMs: number;
  /** The server's clock. */
  readonly now: number;
  /** What each reference points at now, as content hash; `null`: there is no version yet. */
  readonly baselines: Readonly<Record<string, string | null>>;
}

/** Why a recorded evaluation is no evidence for this promotion; `undefined` where it is. */
export function whyUnfit(attestation: Attestation, demand: EvidenceDemand): string | undefined {
  if (attestation.content_hash !== demand.contentHash) return 'it is of other content';
  if (attestation.cases_sha256 !== demand.casesHash) return 'its cases are others';
  // What a model said when it was recorded, it said.
  const provider = attestation.provider.replace(/^cassette:/, '');
  const own = provider === demand.provider && attestation.params_hash === demand.paramsHash;
  if (!own && !demand.models.includes(provider))
    return `it was made with ${attestation.provider}, or with other parameters than the version's`;
  const age = demand.now - Date.parse(attestation.at);
  if (!(age >= 0)) return 'it is dated in the future';
  if (age > demand.maxAgeMs) return 'it is too old';
  if (attestation.counts.written > 0 && !demand.allowFixtures) return 'it counts written answers';
  const missing = demand.rules.find((rule) => !attestation.gate.some((line) => line.rule.trim() === rule));
  if (missing !== undefined) return `it did not decide \`${missing}\``;
  const moved = referencesOf(demand.rules).find(
    (reference) => (attestation.baseline?.content_hash ?? null) !== (demand.baselines[reference] ?? null),
  );
  if (moved !== undefined) return `${moved} points elsewhere by now`;
  return attestation.verdict === 'inconclusive' || attestation.verdict === 'not-run' ? 'it was not decided' : undefined;
}

export function referencesOf(rules: readonly string[]): readonly string[] {
  return [
    ...new Set(
      rules.flatMap((rule) => {
        const gate = parseGate(rule);
        return !isGateProblem(gate) && gate.kind === 'no-regression' ? [gate.reference] : [];
      }),
    ),
  ];
}

/** The lines that only an evaluation can decide; a line that cannot be read is one of them, and never passes. */
export function measuredRules(rules: readonly string[]): readonly string[] {
  return rules
    .map((rule) => rule.trim())
    .filter((rule) => {
      const gate = parseGate(rule);
      return isGateProblem(gate) || gate.kind === 'metric' || gate.kind === 'no-regression';
    });
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** `7d` in milliseconds, as the configuration spells it. */
export function ageInMs(written: string): number {
  const [, amount = '0', unit = 's'] = /^(\d+)([smhdw])$/.exec(written) ?? [];
  return Number(amount) * UNITS[unit]!;
}
