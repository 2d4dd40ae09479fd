/** What a library finds around it where nobody hands it anything: the one place of it that looks at the process. */
export function surroundings(): { readonly env: Readonly<Record<string, string | undefined>>; readonly cwd: string } {
  return { env: process.env, cwd: process.cwd() };
}

/** Calls back once when the process has nothing left to do. It may begin something then, which is waited for. */
export function beforeEnd(callback: () => void): () => void {
  process.once('beforeExit', callback);
  return () => process.off('beforeExit', callback);
}
