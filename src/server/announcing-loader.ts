import type { Announcements } from '../ports/announcements.ts';
import type { Loader } from '../usecases/load/loader.ts';
import type { Metrics } from './metrics.ts';

/** A loader that tells the other replicas what moved, and drops what they say has moved. */
export function announcingLoader(loader: Loader, announcements: Announcements, metrics: Metrics): Loader {
  // Not waited for: a Redis that is away must not keep anybody from prompts.
  void announcements.hear(({ name, alias }) => {
    metrics.count('promptops_invalidations_total', { from: 'replica' });
    void loader.invalidate(name, alias);
  });
  return {
    ...loader,
    invalidate: async (name, alias) => {
      await loader.invalidate(name, alias);
      // Nobody waits for the others: they are told behind the answer.
      void announcements.tell({ name, ...(alias !== undefined && { alias }) });
    },
    close: async () => {
      await announcements.close();
      await loader.close();
    },
  };
}
