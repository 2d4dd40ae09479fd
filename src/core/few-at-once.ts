/**
 * Does something for each item, so many at a time, in their order, until there are no more or somebody says halt.
 * Once one fails nothing more is begun, and what is under way comes to its end before the failure is told: nothing goes on behind it.
 */
export async function fewAtOnce<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<void>,
  halted: () => boolean = () => false,
): Promise<void> {
  const rest = items.entries();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of rest) {
      if (failed || halted()) return;
      try {
        await work(item, index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, worker));
  for (const one of workers) if (one.status === 'rejected') throw one.reason;
}
