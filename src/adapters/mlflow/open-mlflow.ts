import type { Registry } from '../../ports/registry.ts';
import type { ServerProbe } from '../../ports/server-probe.ts';
import type { Tracer } from '../../ports/tracer.ts';
import type { Tracker } from '../../ports/tracker.ts';
import { mlflowRegistry } from '../registry/mlflow-registry.ts';
import { mlflowTracker } from '../registry/mlflow-tracker.ts';
import { mlflowTracer } from '../tracer/mlflow-tracer.ts';
import { mlflowClient } from './client.ts';
import { mlflowConnection } from './connection.ts';
import { mlflowProbe } from './mlflow-probe.ts';

interface MlflowRequest {
  readonly registryUri: string;
  readonly trackingUri: string;
  readonly workspace?: string | null | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How long to wait in all for a server that does not answer. */
  readonly waitMs?: number | undefined;
  readonly version?: string;
  /** How many entries to ask for at once; the adapters know what is best. */
  readonly pageSize?: number;
}

/** Both sides of MLflow; over the same connections where they are one server. */
export function openMlflow(request: MlflowRequest): { readonly registry: Registry; readonly tracker: Tracker; readonly tracer: Tracer } {
  const { registry, tracking } = clients(request);
  return {
    registry: mlflowRegistry(registry, request.pageSize),
    tracker: mlflowTracker(tracking, request.pageSize),
    tracer: mlflowTracer(tracking),
  };
}

export function openProbe({ experiment, ...request }: MlflowRequest & { readonly experiment: string }): ServerProbe {
  return mlflowProbe({ ...clients(request), experiment });
}

function clients({ registryUri, trackingUri, pageSize: _, ...rest }: MlflowRequest) {
  const registry = mlflowClient(mlflowConnection({ ...rest, uri: registryUri }));
  const tracking = trackingUri === registryUri ? registry : mlflowClient(mlflowConnection({ ...rest, uri: trackingUri }));
  return { registry, tracking };
}
