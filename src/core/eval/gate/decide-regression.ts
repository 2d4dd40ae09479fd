import { normalQuantile } from '../statistics/distributions.ts';
import { mean } from '../statistics/means.ts';
import { greatestDrop, regressionP, smallestRegression } from '../statistics/paired.ts';
import { holm } from '../statistics/several-tests.ts';
import { casesText, type Decided, decided, idList, percent, pText } from './decided.ts';
import type { NoRegressionGate } from './gate.ts';
import type { PairedCases } from './pair-cases.ts';

/** What a comparison line is decided on. */
export interface RegressionFacts {
  readonly gate: NoRegressionGate;
  readonly paired: Omit<PairedCases, 'unknown'>;
  /** Pairs that are not measured on both sides. */
  readonly unknown: number;
  /** Pairs one side of which is no evidence. */
  readonly excluded: number;
  /** Where scores are compared instead of verdicts. */
  readonly scores?: { readonly differences: readonly number[] /** By sign flips. */; readonly p: number };
}

/** How open cases are taken: as they stand, all for the worse, all for the better. */
type Assume = 'as-is' | 'worst' | 'best';

interface Counted {
  readonly regressed: number;
  readonly fixed: number;
  readonly pairs: number;
}

/** All comparisons of one gate together: several tests raise the chance of a false alarm, and Holm takes that back. */
export function decideRegressions(facts: readonly RegressionFacts[], doubt: string | undefined): readonly Decided[] {
  const judgements = (['worst', 'best', 'as-is'] as const).map((assume) => {
    const tested = holm(facts.map((fact) => pOf(fact, assume)));
    return facts.map((fact, index) => whyRegressed(fact, assume, tested[index]!));
  });
  return facts.map((fact, index) => {
    const [worst, best, asIs] = judgements.map((all) => all[index]!) as [readonly string[], readonly string[], readonly string[]];
    return judge(fact, { worst, best, asIs }, doubt, facts.length);
  });
}

interface Judgement {
  readonly worst: readonly string[];
  readonly best: readonly string[];
  readonly asIs: readonly string[];
}

function judge(fact: RegressionFacts, { worst, best, asIs }: Judgement, doubt: string | undefined, tests: number): Decided {
  const { gate, paired, unknown, excluded } = fact;
  const open = unknown + excluded;
  const figures = figuresOf(fact, tests);
  const isSettled = open === 0 || (gate.mode !== 'noninferior' && gate.metric === undefined);
  const criticalOnly = best.filter((why) => why.startsWith('critical'));
  const certain = open === 0 ? asIs : isSettled ? best : criticalOnly;
  if (certain.length > 0 && paired.pairs > 0) return decided(gate.rule, 'fail', `${certain.join('; ')}; ${figures}`);
  if (doubt !== undefined) return decided(gate.rule, 'inconclusive', `${figures}; ${doubt}`);
  if (paired.pairs === 0) return decided(gate.rule, 'inconclusive', `no case was answered by both; ${figures}`);
  if (excluded > 0) return decided(gate.rule, 'inconclusive', `${figures}; ${casesText(excluded)} left out: no evidence`);
  if (open > 0 && (!isSettled || worst.length > 0))
    return decided(gate.rule, 'inconclusive', `${figures}; ${casesText(unknown)} not measured on both`);
  return decided(gate.rule, 'pass', figures, warningsOf(fact));
}

function countsOf({ paired, unknown, excluded }: RegressionFacts, assume: Assume): Counted {
  const open = assume === 'as-is' ? 0 : unknown + excluded;
  return {
    regressed: paired.regressed.length + (assume === 'worst' ? open : 0),
    fixed: paired.fixed.length + (assume === 'best' ? open : 0),
    pairs: paired.pairs + open,
  };
}

function pOf(fact: RegressionFacts, assume: Assume): number {
  if (fact.scores) return fact.scores.p;
  const { regressed, fixed } = countsOf(fact, assume);
  return regressionP(regressed, fixed);
}

function whyRegressed(fact: RegressionFacts, assume: Assume, p: number): readonly string[] {
  const { gate, paired } = fact;
  const { regressed, fixed, pairs } = countsOf(fact, assume);
  if (pairs === 0) return [];
  const critical = paired.critical.length > 0 ? [`critical: ${idList(paired.critical)}`] : [];
  if (gate.mode === 'strict') return regressed > 0 ? [...critical, `${casesText(regressed)} regressed`] : critical;
  if (gate.mode === 'noninferior') return [...critical, ...whyInferior(fact, { regressed, fixed, pairs })];
  const seen = p <= gate.alpha ? [`worse than chance explains (${pText(p)} <= ${gate.alpha})`] : [];
  return [...critical, ...seen, ...whyDropped(fact, { regressed, fixed, pairs })];
}

function whyDropped({ gate, scores }: RegressionFacts, { regressed, fixed, pairs }: Counted): readonly string[] {
  if (scores) {
    const drop = -mean(scores.differences);
    return drop > gate.maxDrop + 1e-12 ? [`the mean score dropped by ${drop.toFixed(3)}, more than ${gate.maxDrop}`] : [];
  }
  const net = regressed - fixed;
  return net / pairs > gate.maxDrop + 1e-12 && net >= gate.minDrop
    ? [`a drop of ${percent(net / pairs)}, more than ${percent(gate.maxDrop)}`]
    : [];
}

function whyInferior({ gate, scores }: RegressionFacts, { regressed, fixed, pairs }: Counted): readonly string[] {
  const drop = scores ? dropOfScores(scores.differences, gate.alpha) : greatestDrop(regressed, fixed, pairs, 1 - gate.alpha);
  if (drop < gate.margin) return [];
  return [`a drop of up to ${percent(drop)} is not ruled out, ${percent(gate.margin)} is the margin`];
}

/** One-sided, by half a case more on each side as Agresti and Min do it: for scores, one more pair of either sign. */
function dropOfScores(differences: readonly number[], alpha: number): number {
  const widest = Math.max(...differences.map(Math.abs), 0.5);
  const padded = [...differences, widest, -widest];
  const centre = mean(padded);
  const spread = padded.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (padded.length - 1);
  return -centre + normalQuantile(1 - alpha) * Math.sqrt(spread / padded.length);
}

function figuresOf(fact: RegressionFacts, tests: number): string {
  const { gate, paired, scores } = fact;
  const differences = scores?.differences;
  const { regressed, fixed, leftOut } = paired;
  const parts = [
    ...(differences && differences.length > 0
      ? [`mean score of ${gate.metric} ${mean(differences) >= 0 ? '+' : ''}${mean(differences).toFixed(3)}`]
      : []),
    `${regressed.length} regressed${regressed.length > 0 ? ` (${idList(regressed)})` : ''}`,
    `${fixed.length} fixed${fixed.length > 0 ? ` (${idList(fixed)})` : ''}`,
    `of ${paired.pairs} pairs`,
    ...(gate.mode === 'default' ? [`${pText(pOf(fact, 'as-is'))}${tests > 1 ? ` before Holm over ${tests} comparisons` : ''}`] : []),
    ...(gate.mode === 'default' && !differences
      ? [`the smallest regression this could have shown: ${smallestRegression(gate.alpha / tests)} net`]
      : []),
    ...(leftOut.length > 0 ? [`${casesText(leftOut.length)} left out: the baseline cannot answer them`] : []),
  ];
  return parts.join(', ');
}

function warningsOf({ gate, paired, scores }: RegressionFacts): readonly string[] {
  const least = smallestRegression(gate.alpha);
  if (gate.mode !== 'default' || scores || paired.pairs >= least) return [];
  return [
    `\`${gate.rule}\`: with ${casesText(paired.pairs)} the paired test cannot fire; ${least} net regressions are the fewest it sees.`,
  ];
}
