import type { TracedDataset, Tracer } from '../../ports/tracer.ts';
export interface MemoryTracer extends Tracer {
    /** By run. */
    readonly datasets: ReadonlyMap<string, TracedDataset>;
}
/** Traces that exist only here, for tests. */
export declare function memoryTracer(): MemoryTracer;
