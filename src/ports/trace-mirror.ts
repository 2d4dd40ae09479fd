import type { Assessment, Trace } from '../core/eval/trace.ts';
import type { TraceWriter } from './tracer.ts';

/** What identifies a trace elsewhere. */
export type MirroredTrace = Pick<Trace, 'id' | 'name' | 'startTime' | 'tags' | 'prompts'>;

/** A second place that shows the same traces, and where people say what they think of them. */
export interface TraceMirror extends TraceWriter {
  /** Adds facts to traces that are there. */
  describe(traces: readonly MirroredTrace[], facts: Readonly<Record<string, string>>): Promise<void>;
  /** What was said there, by trace. */
  feedback(ids: readonly string[]): AsyncIterable<{ readonly trace: string; readonly assessment: Assessment }>;
  /** Where a person sees them; `undefined` where the place does not say. */
  url(): Promise<string | undefined>;
}
