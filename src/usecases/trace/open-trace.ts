import type { Trace } from '../../core/eval/trace.ts';
import type { Step } from '../../core/trace/step.ts';

/** A trace that is still going on: its steps come one by one, and from anywhere. */
export interface OpenTrace {
  readonly id: string;
  readonly name: string;
  readonly startTime: number;
  /** False: there are too many already. */
  add(step: Step, size: number): boolean;
  steps(): readonly Step[];
  finish(end: TraceEnd): { readonly trace: Trace; readonly size: number };
}

interface TraceEnd extends Pick<Trace, 'inputs' | 'outputs' | 'tags' | 'ok'> {
  readonly now: number;
  readonly size: number;
}

const MOST_STEPS = 1000;

export function openTrace({ id, name, startTime, within }: Pick<Trace, 'id' | 'name' | 'startTime' | 'within'>): OpenTrace {
  const steps: Step[] = [];
  let characters = 0;
  return {
    id,
    name,
    startTime,
    add: (step, size) => {
      if (steps.length >= MOST_STEPS) return false;
      steps.push(step);
      characters += size;
      return true;
    },
    steps: () => steps,
    finish: ({ now, size, inputs, outputs, tags, ok }) => ({
      trace: {
        id,
        experimentId: '',
        runId: '',
        name,
        startTime,
        durationMs: Math.max(0, now - startTime),
        ok,
        inputs,
        outputs,
        tags,
        steps: [...steps],
        prompts: promptsOf(steps),
        assessments: [],
        ...(within !== undefined && { within }),
      },
      size: characters + size,
    }),
  };
}

/** Each version once. */
function promptsOf(steps: readonly Step[]): Trace['prompts'] {
  const found = steps.flatMap(({ prompt }) =>
    typeof prompt?.version === 'number' ? [{ name: prompt.name, version: prompt.version }] : [],
  );
  return [...new Map(found.map((one) => [`${one.name}/${one.version}`, one])).values()];
}
