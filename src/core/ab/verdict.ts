import { chiSquareTail, sampleRatio } from '../eval/statistics/index.ts';
import type { ReadOut } from './read-out.ts';
import type { ABMetric } from './settings.ts';

export interface Verdict {
  /** `stop`: something is wrong with the arms or with how they were filled, whatever the metric says. */
  readonly verdict: 'better' | 'undecided' | 'stop';
  /** The arm that is better. */
  readonly winner: string | null;
  readonly why: string;
}

type Measured = Omit<ReadOut, 'doubts' | 'verdict'>;

interface Context {
  readonly control: string;
  readonly isDue: boolean;
  readonly missing: ABMetric['missing'];
}

/** Nothing is decided where units went astray: what they would have shown is not known. */
export function decide(measured: Measured, context: Context): Verdict {
  const broken = brokenBy(measured, context);
  if (broken !== undefined) return { verdict: 'stop', winner: null, why: broken };
  const { arms, sampleRatio: ratio, comparisons, guardrails, planned, units } = measured;
  if (ratio.state === 'too-few' || arms.filter(({ share }) => share > 0).length < 2)
    return undecided(units === 0 ? 'no unit was exposed under this split' : 'too few units to see whether the arms are filled as planned');
  const better = comparisons.filter(({ result }) => result === 'better');
  const [best] = better.toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
  if (best) {
    const open = guardrails.filter(({ arm, state, isMargin }) => arm === best.arm && isMargin && state === 'open');
    if (open.length === 0)
      return { verdict: 'better', winner: best.arm, why: `${best.arm} is better than ${context.control} on ${measured.metric}` };
    return undecided(`${best.arm} is better on ${measured.metric}, but not yet shown: ${open.map(({ rule }) => rule).join(', ')}`);
  }
  if (comparisons.every(({ result }) => result === 'worse'))
    return { verdict: 'better', winner: context.control, why: `${context.control} is better than every other arm on ${measured.metric}` };
  if (!context.isDue) return undecided(`${units} of ${planned ?? 'an unknown number of'} planned units`);
  if (planned !== null && units >= planned) return undecided(`no difference was shown with ${units} units, ${planned} were planned`);
  return undecided(`no difference is shown yet with ${units} units${planned === null ? '' : ` of ${planned}`}`);
}

const undecided = (why: string): Verdict => ({ verdict: 'undecided', winner: null, why });

function brokenBy({ sampleRatio: ratio, guardrails, arms }: Measured, { missing }: Context): string | undefined {
  if (ratio.state === 'mismatch')
    return `the arms do not have the units that their weights give them (p = ${ratio.p.toExponential(1)}): something loses or adds units in one of them`;
  const seen = arms.filter(({ units }) => units > 0);
  const measured = seen.reduce((sum, arm) => sum + arm.measured, 0);
  if (missing === 'left-out' && seen.length > 1 && measured > 0 && hasUnevenGaps(seen))
    return 'one arm lacks more outcomes than another, so those that are there cannot be compared';
  const harmed = guardrails.filter(({ state }) => state === 'harmed');
  return harmed.length === 0 ? undefined : harmed.map(({ arm, rule }) => `${arm} breaks \`${rule}\``).join(', ');
}

/** Units with and without an outcome, by arm: a table that chance gives once in a thousand. */
function hasUnevenGaps(arms: readonly { readonly units: number; readonly measured: number }[]): boolean {
  const units = arms.reduce((sum, arm) => sum + arm.units, 0);
  const measured = arms.reduce((sum, arm) => sum + arm.measured, 0);
  const share = measured / units;
  if (share === 1 || arms.some((arm) => arm.units * Math.min(share, 1 - share) < 5)) return false;
  const { chiSquare } = sampleRatio(
    arms.map((arm) => arm.measured),
    arms.map((arm) => arm.units),
  );
  return chiSquareTail(chiSquare / (1 - share), arms.length - 1) < 0.001;
}
