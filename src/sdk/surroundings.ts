/** What a library finds around it where nobody hands it anything: the one place of it that looks at the process. */
export function surroundings(): { readonly env: Readonly<Record<string, string | undefined>>; readonly cwd: string } {
  return { env: process.env, cwd: process.cwd() };
}

const last = new Set<() => Promise<void>>();
const runAll = (): void => {
  for (const work of last) void work();
};

/** Work for the moment when a process has nothing else to do and would end; not for one that is killed. Returns how to forget it. */
export function beforeExit(work: () => Promise<void>): () => void {
  if (last.size === 0) process.on('beforeExit', runAll);
  last.add(work);
  return () => {
    last.delete(work);
    if (last.size === 0) process.off('beforeExit', runAll);
  };
}
