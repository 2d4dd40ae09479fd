import { fewAtOnce } from '../../core/few-at-once.ts';
import type { RefreshResult } from './loader.ts';

const AT_ONCE = 4;

/** Each reference by itself, a few at once; a failure stops none of the others. */
export async function refreshEach(references: readonly string[], fetch: (reference: string) => Promise<unknown>): Promise<RefreshResult> {
  const refreshed: string[] = [];
  const failed: { reference: string; error: unknown }[] = [];
  await fewAtOnce(references, AT_ONCE, async (reference) => {
    try {
      await fetch(reference);
      refreshed.push(reference);
    } catch (error) {
      failed.push({ reference, error });
    }
  });
  return { refreshed, failed };
}
