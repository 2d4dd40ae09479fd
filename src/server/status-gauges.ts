import type { StatusMetric } from '../core/status/status-metric.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

const MEASURED_EVERY_MS = 5 * 60_000;

interface StatusGauges {
  readonly measure: () => Promise<readonly StatusMetric[]>;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly now: () => number;
}

/** To be called when numbers are asked for: whoever asks gets what was measured last, and what is old is measured anew behind it. */
export function statusGauges({ measure, metrics, log, now }: StatusGauges): () => void {
  let measuredAt = Number.NEGATIVE_INFINITY;
  const measureNow = async (): Promise<void> => {
    try {
      for (const { id, value, target } of await measure()) {
        metrics.set('promptops_status_ratio', value ?? Number.NaN, { metric: id });
        if (target !== null) metrics.set('promptops_status_target', target, { metric: id });
      }
    } catch (error) {
      log({ level: 'error', event: 'status-failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
  return () => {
    if (now() - measuredAt < MEASURED_EVERY_MS) return;
    measuredAt = now();
    void measureNow();
  };
}
