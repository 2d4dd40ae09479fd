import type { Arm, CaseResult } from '../result.ts';
import { sprt, sprtVerdict } from '../statistics/sequential.ts';
import { statusBy } from './case-status.ts';
import { decideRegressions, type RegressionFacts } from './decide-regression.ts';
import { decideSample } from './decide-sample.ts';
import { percent } from './decided.ts';
import type { MetricGate, NoRegressionGate } from './gate.ts';
import type { GateEvidence } from './gate-evidence.ts';
import { saysJudge } from './judged-metrics.ts';
import { pairOutcome } from './pair-cases.ts';
import { isGateProblem, parseGate } from './parse-gate.ts';
import { addToSample, emptySample, type SampleRules } from './sample.ts';
import { whyArmLeftOut, whyCaseLeftOut } from './weigh-evidence.ts';

export interface WatchSetup
  extends Pick<GateEvidence, 'maxErrorRate' | 'allowFixtures' | 'allowedModels' | 'judgeProven' | 'outputOf' | 'casePolicy' | 'sprt'> {
  readonly candidate: Arm;
  /** `none`: there is none yet; `null`: it is not measured beside it. */
  readonly baseline: Pick<Arm, 'contentHash'> | 'none' | null;
  /** Cases of the suite. */
  readonly total: number;
}

export interface GateWatch {
  /** A case that is finished on one of the arms. */
  add(role: 'candidate' | 'baseline', one: CaseResult): void;
  /** Whether the cases to come can still change the outcome. */
  canStillChange(): boolean;
  /** Of the sequential test, where one was chosen. */
  sequential(): 'good' | 'bad' | 'open' | undefined;
}

/** Exact curtailment while cases come in: a few counters, so that ten thousand cases cost no more than ten thousand additions. */
export function watchGates(rules: readonly string[], setup: WatchSetup): GateWatch {
  const gates = rules.map(parseGate);
  const counting = gates.filter((gate) => !isGateProblem(gate) && (gate.kind === 'metric' || gate.kind === 'no-regression')) as (
    | MetricGate
    | NoRegressionGate
  )[];
  const comparisons = counting.filter(({ kind }) => kind === 'no-regression').length;
  const watched = counting.map((gate) => (gate.kind === 'metric' ? watchMetric(gate, setup) : watchPairs(gate, setup, comparisons)));
  const neverDecided = gates.some(isGateProblem) || watched.length === 0;
  const armLeftOut = whyArmLeftOut({ candidate: { ...setup.candidate, cases: [] }, allowedModels: setup.allowedModels }) !== undefined;
  const tally = { told: 0, passed: 0, errors: 0, seen: 0, excluded: 0 };
  const sequential = () => (setup.sprt ? sprtVerdict(tally.passed, tally.told - tally.passed, sprt(...setup.sprt)) : undefined);

  return {
    add(role, one) {
      if (role === 'candidate') {
        tally.seen++;
        if (armLeftOut || whyCaseLeftOut(one, setup.candidate.contentHash, setup) !== undefined) tally.excluded++;
        else if (one.status !== 'not-run' && one.status !== 'skipped') {
          tally.told++;
          if (one.status === 'passed') tally.passed++;
          if (one.status === 'error') tally.errors++;
        }
      }
      for (const gate of watched) gate.add(role, one);
    },
    canStillChange() {
      if (neverDecided || armLeftOut) return true;
      const tooMany = tally.told > 0 && tally.errors / tally.told > setup.maxErrorRate ? percent(tally.errors / tally.told) : undefined;
      const verdicts = watched.map((gate) => gate.verdict(setup.total - tally.seen, tooMany));
      if (verdicts.includes('fail')) return false;
      return tally.excluded > 0 || tooMany !== undefined || verdicts.includes('open') || tally.told === 0;
    },
    sequential,
  };
}

type Outcome = 'pass' | 'fail' | 'open';

interface WatchedGate {
  add(role: 'candidate' | 'baseline', one: CaseResult): void;
  verdict(remaining: number, tooManyErrors: string | undefined): Outcome;
}

function rulesOf({ candidate, casePolicy = 'all', judgeProven, ...weighing }: WatchSetup): SampleRules {
  return {
    policy: casePolicy,
    counts: (check) => !saysJudge(check) || judgeProven?.(check.metric) === true,
    excludes: (one) => whyCaseLeftOut(one, candidate.contentHash, weighing) !== undefined,
  };
}

const OPEN: WatchedGate = { add() {}, verdict: () => 'open' };

function watchMetric(gate: MetricGate, setup: WatchSetup): WatchedGate {
  const { kind } = gate.measure;
  const doubted = 'metric' in gate.measure || gate.filters.some(({ by }) => by === 'kind');
  if (doubted || kind === 'latency' || kind === 'cost' || kind === 'tokens') return OPEN;
  const rules = rulesOf(setup);
  const sample = emptySample(gate);
  return {
    add(role, one) {
      if (role === 'candidate') addToSample(sample, one, gate, rules);
    },
    verdict(remaining, tooManyErrors) {
      const now = { ...sample, unknown: sample.unknown + remaining };
      // Bounds over clusters and of means are worked out once, at the end.
      if (remaining > 0 && gate.confidence !== undefined && (sample.clustered || kind === 'pass-hat')) return 'open';
      return asOutcome(decideSample(gate, now, { tooManyErrors, sequential: undefined, stoppedEarly: undefined }).verdict);
    },
  };
}

function watchPairs(gate: NoRegressionGate, setup: WatchSetup, comparisons: number): WatchedGate {
  const { baseline } = setup;
  if (!baseline) return OPEN;
  if (baseline === 'none') return { add() {}, verdict: () => 'pass' };
  // Among several comparisons Holm never asks for less than this.
  const strictest = gate.mode === 'default' ? { ...gate, alpha: gate.alpha / comparisons } : gate;
  const rules = rulesOf(setup);
  const first = new Map<string, CaseResult>();
  const ids = { regressed: [] as string[], fixed: [] as string[], critical: [] as string[], leftOut: [] as string[] };
  let [pairs, excluded, unknown] = [0, 0, 0];
  const hash = { candidate: setup.candidate.contentHash, baseline: baseline.contentHash };

  function addPair(candidate: CaseResult, before: CaseResult): void {
    if (whyCaseLeftOut(candidate, hash.candidate, setup) !== undefined || whyCaseLeftOut(before, hash.baseline, setup) !== undefined) {
      excluded++;
      return;
    }
    const statusOf = (one: CaseResult) => (rules.counts === null ? one.status : statusBy(one, rules.counts, rules.policy));
    const outcome = pairOutcome(statusOf(candidate), statusOf(before));
    if (outcome === 'unknown') unknown++;
    else if (outcome === 'left-out') ids.leftOut.push(candidate.id);
    else pairs++;
    if (outcome === 'regressed' || outcome === 'fixed') ids[outcome].push(candidate.id);
    if (outcome === 'regressed' && candidate.critical) ids.critical.push(candidate.id);
  }

  return {
    add(role, one) {
      const other = first.get(one.id);
      first.delete(one.id);
      if (!other) first.set(one.id, one);
      else if (role === 'candidate') addPair(one, other);
      else addPair(other, one);
    },
    verdict(_remaining, tooManyErrors) {
      const open = setup.total - pairs - excluded - unknown - ids.leftOut.length;
      const facts: RegressionFacts = {
        gate,
        paired: { pairs, ...ids },
        unknown: unknown + open,
        excluded,
        ...(gate.metric !== undefined && { scores: { differences: [], p: 1 } }),
      };
      if (gate.metric !== undefined && facts.unknown === 0) return 'open';
      const asked = (by: NoRegressionGate) => decideRegressions([{ ...facts, gate: by }], tooManyErrors)[0]!.verdict;
      return asked(strictest) === 'fail' ? 'fail' : asked(gate) === 'pass' ? 'pass' : 'open';
    },
  };
}

function asOutcome(verdict: 'pass' | 'fail' | 'inconclusive'): Outcome {
  return verdict === 'inconclusive' ? 'open' : verdict;
}
