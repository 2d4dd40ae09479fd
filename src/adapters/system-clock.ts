import type { Clock } from '../ports/clock.ts';

export function systemClock(): Clock {
  return {
    now: Date.now,
    random: Math.random,
    after: (ms, callback) => {
      // Longer ones would fire at once.
      const timer = setTimeout(callback, Math.min(ms, 2 ** 31 - 1));
      // Deno and browsers answer with a number.
      if (typeof timer === 'object') timer.unref();
      return () => clearTimeout(timer);
    },
  };
}
