import type { LoadEvent, LoadedPrompt, Loader, LoadSource } from '../usecases/load/loader.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** What happens while prompts are loaded, as numbers and as lines of the log; never the text of a prompt. */
export function watchLoads({ events }: Loader, metrics: Metrics, log: Log): () => void {
  const countLoad = loadCounter(metrics);
  return events.on((event) => {
    if (event.kind === 'loaded') return countLoad(event.prompt);
    const prompt = nameIn(event.reference);
    switch (event.kind) {
      case 'fallback':
        metrics.count('promptops_fallbacks_total', { prompt });
        return log({ level: 'warn', event: 'fallback', reference: event.reference, from: event.from, why: why(event.error) });
      case 'failed':
        metrics.count('promptops_load_errors_total', { prompt });
        return;
      case 'refresh-failed':
        metrics.count('promptops_refresh_failures_total');
        return log({ level: 'warn', event: 'refresh-failed', reference: event.reference, why: why(event.error) });
      case 'tampered':
        metrics.count('promptops_tampered_total');
        return log({ level: 'warn', event: 'tampered', reference: event.reference, source: event.source, version: event.version });
      case 'unusable':
        return log({ level: 'warn', event: 'unusable', reference: event.reference, source: event.source, why: why(event.error) });
      case 'changed':
        return log({ level: 'info', event: 'changed', reference: event.reference, from: event.from, to: event.to });
      case 'refreshed':
        return;
    }
  });
}

/** The one event that comes with every request. */
function loadCounter(metrics: Metrics): (prompt: LoadedPrompt) => void {
  /** By the function that every view of one held copy shares: what stays the same of a copy is written out once. */
  const counters = new WeakMap<LoadedPrompt['render'], Partial<Record<LoadSource, () => void>>>();
  return ({ render, name, version, alias, source, stale }) => {
    let bySource = counters.get(render);
    if (bySource === undefined) {
      bySource = {};
      counters.set(render, bySource);
    }
    bySource[source] ??= metrics.counter('promptops_loads_total', {
      prompt: name,
      version: String(version ?? ''),
      alias: alias ?? '',
      source,
    });
    bySource[source]();
    if (stale) metrics.count('promptops_stale_loads_total', { prompt: name });
  };
}

function nameIn(reference: LoadEvent['reference']): string {
  return reference.replace(/^prompts:\//, '').split(/[@/]/)[0]!;
}

function why(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
