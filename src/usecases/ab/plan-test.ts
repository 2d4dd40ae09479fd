import type { ABSettings } from '../../core/ab/settings.ts';
import { effectWith, type SizeQuestion, unitsFor } from '../../core/ab/size.ts';
import { PromptopsError } from '../../core/errors.ts';
import { AB_KINDS, RUN_TAGS } from '../../core/registry/tags.ts';
import type { Journal } from '../read-journal.ts';

export interface PlanRequest {
  readonly name: string;
  readonly settings: ABSettings;
  /** Of the control. */
  readonly baseline: number;
  /** The smallest difference worth finding, whichever way. */
  readonly effect: number;
  /** Of one unit's value; for means. */
  readonly deviation: number | undefined;
  readonly power: number;
  readonly alpha: number;
  /** Units a day, before the share. */
  readonly perDay: number | undefined;
}

export interface TestPlan {
  readonly test: string;
  readonly prompt: string;
  readonly metric: string;
  readonly baseline: number;
  readonly effect: number;
  readonly deviation: number | null;
  readonly power: number;
  readonly alpha: number;
  readonly decide: ABSettings['decide'];
  /** Of the whole test. */
  readonly units: number;
  readonly arms: readonly { readonly name: string; readonly share: number; readonly units: number }[];
  readonly days: number | null;
  /** What other numbers of units show. */
  readonly shows: readonly {
    readonly units: number;
    readonly days: number | null;
    readonly up: number | null;
    readonly down: number | null;
  }[];
}

const DAYS = [1, 7, 14, 28];
const UNITS = [1000, 10_000, 100_000];

export function planTest({ name, settings, baseline, effect, deviation, power, alpha, perDay }: PlanRequest): TestPlan {
  const { prompt, metric, variants, share, decide } = settings;
  const whole = variants.reduce((sum, { weight }) => sum + weight, 0);
  const shares = variants.map(({ weight }) => weight / whole);
  const question = asked({ settings, baseline, deviation, power, alpha, shares });
  const directions = ([1, -1] as const).filter((way) => metric.kind === 'mean' || inUnit(baseline + way * effect));
  if (directions.length === 0)
    throw new PromptopsError('USAGE', `No rate is ${effect} away from ${baseline}.`, 'A rate of 90 % is 0.9, and five points are 0.05.');
  const units = Math.ceil(Math.max(...directions.map((way) => unitsFor(way * effect, question))));
  const daily = perDay === undefined ? undefined : perDay * share;
  const sizes =
    daily === undefined ? UNITS.map((size) => ({ size, days: null })) : DAYS.map((days) => ({ size: Math.floor(daily * days), days }));
  return {
    test: name,
    prompt,
    metric: metric.name,
    baseline,
    effect,
    deviation: deviation ?? null,
    power,
    alpha,
    decide,
    units,
    arms: variants.map((variant, at) => ({ name: variant.name, share: shares[at] ?? 0, units: Math.ceil(units * (shares[at] ?? 0)) })),
    days: daily === undefined ? null : Math.ceil(units / daily),
    shows: sizes.map(({ size, days }) => ({ units: size, days, up: effectWith(size, question, 1), down: effectWith(size, question, -1) })),
  };
}

type Asked = Pick<PlanRequest, 'settings' | 'baseline' | 'deviation' | 'power' | 'alpha'> & { readonly shares: readonly number[] };

/** Of the control and the smallest other arm; several comparisons share the error. */
function asked({ settings: { metric, decide }, baseline, deviation = 0, power, alpha, shares }: Asked): SizeQuestion {
  const [control = 0, ...others] = shares.filter((share) => share > 0);
  if (others.length === 0)
    throw new PromptopsError('USAGE', 'Only one variant has a weight, so nothing is compared.', 'Give another one a weight.');
  if (metric.kind === 'mean' && !(deviation > 0))
    throw new PromptopsError(
      'USAGE',
      'How far does the value of a unit usually lie from the mean?',
      'Add `--deviation`, such as `--deviation 300`.',
    );
  if (metric.kind === 'rate' && !inUnit(baseline)) throw new PromptopsError('USAGE', `${baseline} is no rate.`, 'A rate of 90 % is 0.9.');
  return { kind: metric.kind, baseline, deviation, power, decide, alpha: alpha / others.length, shares: [control, Math.min(...others)] };
}

function inUnit(rate: number): boolean {
  return rate >= 0 && rate <= 1;
}

/** Puts a plan on record: what was looked for is known before anything is seen. The id of its run. */
export async function recordPlan(
  { tracker, experiment }: Journal,
  plan: TestPlan,
  { actor, now }: { readonly actor: string; readonly now: number },
): Promise<string> {
  const experimentId = await tracker.experiment(experiment);
  const tags = { [RUN_TAGS.kind]: AB_KINDS.plan, [RUN_TAGS.abTest]: plan.test, [RUN_TAGS.prompt]: plan.prompt, [RUN_TAGS.actor]: actor };
  const { id } = await tracker.createRun({ experimentId, name: `ab-plan-${plan.test}`, startTime: now, tags });
  const { metric, baseline, effect, deviation, power, alpha, decide, units } = plan;
  const facts = { metric, baseline, effect, power, alpha, decide, units, ...(deviation !== null && { deviation }) };
  await tracker.log(id, { params: Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)])) });
  await tracker.updateRun(id, { status: 'FINISHED', endTime: now });
  return id;
}

/** Of the newest plan that was finished. */
export async function plannedUnits({ tracker, experiment }: Journal, test: string): Promise<number | undefined> {
  const experimentId = await tracker.findExperiment(experiment);
  if (experimentId === undefined) return undefined;
  const tags = { [RUN_TAGS.kind]: AB_KINDS.plan, [RUN_TAGS.abTest]: test };
  for await (const { params } of tracker.runs({ experimentId, tags, status: 'FINISHED' })) {
    const units = Number(params['units']);
    return Number.isSafeInteger(units) && units > 0 ? units : undefined;
  }
  return undefined;
}
