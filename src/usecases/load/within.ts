import { PromptopsError } from '../../core/errors.ts';
import type { Clock } from '../../ports/clock.ts';

/** The same answer, or an error when it takes longer; what was begun goes on. */
export function within<Answer>(work: Promise<Answer>, ms: number, clock: Clock): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => {
      const seconds = Math.round(ms / 100) / 10;
      reject(
        new PromptopsError('REGISTRY_UNREACHABLE', `The registry did not answer within ${seconds} s.`, 'Raise `timeoutMs` to wait longer.'),
      );
    });
    work.then(resolve, reject).finally(cancel);
  });
}
