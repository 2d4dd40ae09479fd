import type { Registry } from '../ports/registry.ts';
import type { Loader } from '../usecases/load/loader.ts';
import type { Metrics } from './metrics.ts';

export interface Readiness {
  readonly ready: boolean;
  /** `ok`, `degraded`, or what it waits for. */
  readonly why: string;
}

interface Watched {
  readonly registry: Pick<Registry, 'prompt'>;
  readonly loader: Pick<Loader, 'held' | 'hasCopies'>;
  readonly metrics: Metrics;
  readonly stopping: () => boolean;
  readonly now: () => number;
}

const KNOWN_MS = 5000;
const LONGEST_MS = 1000;
/** No prompt needs to have this name: that there is none is an answer too. */
const ASKED = 'promptops';

/** Whether requests are welcome. However many ask, and however slow the registry is: it is asked once in a while, and not waited for. */
export function watchReadiness({ registry, loader, metrics, stopping, now }: Watched): () => Promise<Readiness> {
  let askedAt = Number.NEGATIVE_INFINITY;
  let answer: Promise<boolean> = Promise.resolve(false);
  return async () => {
    if (stopping()) return { ready: false, why: 'stopping' };
    if (now() - askedAt >= KNOWN_MS) {
      askedAt = now();
      answer = answers(registry);
    }
    metrics.set('promptops_prompts_held', loader.held().length);
    if (await answer) return { ready: true, why: 'ok' };
    // What was loaded once goes on being served, by the next process too.
    return (await loader.hasCopies()) ? { ready: true, why: 'degraded' } : { ready: false, why: 'the registry does not answer' };
  };
}

async function answers(registry: Watched['registry']): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, LONGEST_MS, false);
  });
  const asked = registry.prompt(ASKED).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
