import { randomBytes } from 'node:crypto';
import type { EvalClock } from '../usecases/eval/eval-clock.ts';

/** Time and chance as they are. */
export const systemClock: EvalClock = {
  now: Date.now,
  elapsed: () => performance.now(),
  random: Math.random,
  newId: () => randomBytes(5).toString('hex'),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      const cancel = (): void => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', cancel);
        resolve();
      }, ms);
      signal.addEventListener('abort', cancel, { once: true });
    }),
};
