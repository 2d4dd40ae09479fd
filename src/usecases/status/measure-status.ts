import { isPromptopsError } from '../../core/errors.ts';
import type { LocalState } from '../../core/plan/plan-prompts.ts';
import {
  judged,
  type Measurement,
  notMeasured,
  STATUS_IDS,
  type StatusMetric,
  type StatusMetricId,
  type StatusTargets,
} from '../../core/status/status-metric.ts';
import type { Registry } from '../../ports/registry.ts';
import type { Tracer } from '../../ports/tracer.ts';
import type { LintResult } from '../lint-prompts.ts';
import type { Journal } from '../read-journal.ts';
import type { SuitesResult } from '../read-suites.ts';
import { evaluatedCases } from './evaluated-cases.ts';
import { registryCoverage } from './registry-coverage.ts';
import { syncReliability } from './sync-reliability.ts';
import { tracedSteps } from './traced-steps.ts';

export interface StatusRequest {
  readonly targets: StatusTargets;
  /** How far back writes and traces count. */
  readonly windowMs: number;
}

/** Each is opened by the metrics that need it: what cannot be reached leaves the others alone. */
export interface StatusDependencies {
  readonly registry: () => Promise<Registry>;
  readonly journal: () => Promise<Journal>;
  readonly tracer: () => Promise<Tracer>;
  readonly local: () => Promise<Pick<LocalState, 'prompts' | 'refused'>>;
  readonly lint: () => Promise<Pick<LintResult, 'files' | 'passRate'>>;
  readonly suites: () => Promise<SuitesResult>;
  /** Entries of the journal that could not be sent. */
  readonly waiting: () => number;
  readonly now: () => number;
}

/** Every metric, in the order in which they are named. */
export async function measureStatus(
  { targets, windowMs }: StatusRequest,
  dependencies: StatusDependencies,
): Promise<readonly StatusMetric[]> {
  const { registry, journal, tracer, local, lint, suites, waiting, now } = dependencies;
  const since = now() - windowMs;
  const measure: Readonly<Record<StatusMetricId, () => Promise<Measurement>>> = {
    registry_coverage: async () => registryCoverage(await local(), await registry()),
    lint_pass_rate: async () => linted(await lint()),
    sync_reliability: async () => syncReliability({ journal: await journal(), waiting: waiting(), since, now: now() }),
    trace_completeness: async () => tracedSteps({ journal: await journal(), tracer: await tracer(), since }),
    eval_pass_rate: async () => evaluatedCases(await suites(), await journal()),
  };
  const metrics: StatusMetric[] = [];
  for (const id of STATUS_IDS) metrics.push(judged(id, await orUnknown(measure[id]), targets[id]));
  return metrics;
}

function linted({ files, passRate }: Pick<LintResult, 'files' | 'passRate'>): Measurement {
  if (files === 0) return notMeasured('there are no prompt files here');
  return { good: Math.round(passRate * files), total: files, notes: passRate === 1 ? [] : ['`promptops lint` says what is wrong'] };
}

async function orUnknown(measure: () => Promise<Measurement>): Promise<Measurement> {
  try {
    return await measure();
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return notMeasured(error.message);
  }
}
