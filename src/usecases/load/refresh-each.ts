import type { RefreshResult } from './loader.ts';

const AT_ONCE = 4;

/** Each reference by itself, a few at once; a failure stops none of the others. */
export async function refreshEach(references: readonly string[], fetch: (reference: string) => Promise<unknown>): Promise<RefreshResult> {
  const refreshed: string[] = [];
  const failed: { reference: string; error: unknown }[] = [];
  const waiting = [...references];
  const work = async (): Promise<void> => {
    for (let reference = waiting.shift(); reference !== undefined; reference = waiting.shift()) {
      try {
        await fetch(reference);
        refreshed.push(reference);
      } catch (error) {
        failed.push({ reference, error });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { refreshed, failed };
}
