import type { Step } from './step.ts';

/** How much of what happened can be accounted for. */
export interface TraceCompleteness {
  readonly steps: number;
  /** With prompt version, tokens and duration. */
  readonly complete: number;
  /** `null` where there was no step: nothing was measured, which is not the same as everything. */
  readonly share: number | null;
  /** How many steps lack each of them. */
  readonly missing: { readonly prompt: number; readonly tokens: number; readonly duration: number };
}

type Measured = Pick<Step, 'id' | 'parent' | 'prompt' | 'usage' | 'durationMs'>;

/** Of the steps of any number of traces. A step that only holds others is measured by them. */
export function traceCompleteness(steps: Iterable<Measured>): TraceCompleteness {
  const all = [...steps];
  const holders = new Set(all.map(({ parent }) => parent));
  const counted = all.filter(({ id, prompt, usage }) => prompt !== undefined || usage !== undefined || !holders.has(id));
  const lacking = counted.map(({ prompt, usage, durationMs }) => ({
    prompt: typeof prompt?.version !== 'number',
    tokens: usage === undefined,
    duration: durationMs === undefined,
  }));
  const complete = lacking.filter(({ prompt, tokens, duration }) => !prompt && !tokens && !duration).length;
  const count = (what: keyof TraceCompleteness['missing']) => lacking.filter((one) => one[what]).length;
  return {
    steps: counted.length,
    complete,
    share: counted.length === 0 ? null : complete / counted.length,
    missing: { prompt: count('prompt'), tokens: count('tokens'), duration: count('duration') },
  };
}

/** Of two sets of traces that have no step in common. */
export function bothComplete(a: TraceCompleteness, b: TraceCompleteness): TraceCompleteness {
  const [steps, complete] = [a.steps + b.steps, a.complete + b.complete];
  return {
    steps,
    complete,
    share: steps === 0 ? null : complete / steps,
    missing: {
      prompt: a.missing.prompt + b.missing.prompt,
      tokens: a.missing.tokens + b.missing.tokens,
      duration: a.missing.duration + b.missing.duration,
    },
  };
}
