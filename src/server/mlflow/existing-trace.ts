import type { TraceRecord } from '../../core/registry/trace-record.ts';
import type { TraceStore } from '../../ports/trace-store.ts';
import { WireError } from './wire-error.ts';
import type { WireStores } from './wire-route.ts';

/** Where traces are, if it is here. */
export function tracesIn({ traces, tracker }: WireStores): TraceStore {
  if (traces) return traces;
  throw new WireError('ENDPOINT_NOT_FOUND', `Traces are kept by ${tracker.uri}: send them there, and read them there.`);
}

/** The trace, or MLflow's 404. */
export async function existingTrace(id: string, traces: TraceStore): Promise<TraceRecord> {
  const found = await traces.trace(id);
  if (found === undefined) throw noTrace(`Trace with ID '${id.slice(0, 100)}' not found.`);
  return found;
}

export function noTrace(message: string): WireError {
  return new WireError('RESOURCE_DOES_NOT_EXIST', message);
}
