import type { MirroredTrace } from '../../ports/trace-mirror.ts';

/** The last traces of this process, and which run each was said to belong to. */
export interface RecentTraces {
  add(trace: MirroredTrace): void;
  /** Those of a run, and those of none, which are its own from now on. */
  takenBy(run: string): readonly MirroredTrace[];
}

const MOST = 1000;

export function recentTraces(): RecentTraces {
  const traces: { readonly trace: MirroredTrace; run?: string }[] = [];
  return {
    add: ({ id, name, startTime, tags, prompts }) => {
      traces.push({ trace: { id, name, startTime, tags, prompts } });
      if (traces.length > MOST) traces.shift();
    },
    takenBy: (run) => {
      const taken = traces.filter((one) => one.run === undefined || one.run === run);
      for (const one of taken) one.run = run;
      return taken.map(({ trace }) => trace);
    },
  };
}
