/** What a team that keeps prompts as code watches, each against its target. */
export const STATUS_METRICS = {
  registry_coverage: { title: 'registry coverage', of: 'prompt files', target: 0.95 },
  lint_pass_rate: { title: 'lint pass rate', of: 'prompt files', target: 0.9 },
  sync_reliability: { title: 'sync reliability', of: 'writes', target: 0.95 },
  trace_completeness: { title: 'trace completeness', of: 'steps', target: 0.9 },
  eval_pass_rate: { title: 'evaluation pass rate', of: 'cases', target: 0.9 },
} as const;

export type StatusMetricId = keyof typeof STATUS_METRICS;

export const STATUS_IDS = Object.keys(STATUS_METRICS) as readonly StatusMetricId[];

/** `null`: not demanded. */
export type StatusTargets = Readonly<Record<StatusMetricId, number | null>>;

/** What was counted; `unknown` where nothing could be, or not all of it, with the reason and what helps. */
export interface Measurement {
  readonly good: number;
  readonly total: number;
  readonly unknown?: string;
  /** What keeps it from being all of them. */
  readonly notes: readonly string[];
}

export type StatusVerdict = 'met' | 'missed' | 'unknown' | 'off';

export interface StatusMetric {
  readonly id: StatusMetricId;
  /** `null`: nothing was measured. */
  readonly value: number | null;
  readonly target: number | null;
  readonly verdict: StatusVerdict;
  readonly good: number;
  readonly total: number;
  readonly notes: readonly string[];
}

export const notMeasured = (unknown: string): Measurement => ({ good: 0, total: 0, unknown, notes: [] });

/** Holds a measurement against its target. What is not known, or not wholly, has not met it. */
export function judged(id: StatusMetricId, { good, total, unknown, notes }: Measurement, target: number | null): StatusMetric {
  const value = total === 0 ? null : good / total;
  const open = unknown ?? (value === null ? 'there is nothing to measure' : undefined);
  const said = open === undefined ? notes : [open, ...notes];
  return { id, value, target, verdict: verdictOf(value, open, target), good, total, notes: said };
}

function verdictOf(value: number | null, open: string | undefined, target: number | null): StatusVerdict {
  if (target === null) return 'off';
  if (open !== undefined || value === null) return 'unknown';
  return value >= target ? 'met' : 'missed';
}
