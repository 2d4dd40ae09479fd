/** What a library finds around it where nobody hands it anything: the one place of it that looks at the process. */
export function surroundings(): { readonly env: Readonly<Record<string, string | undefined>>; readonly cwd: string } {
  return { env: process.env, cwd: process.cwd() };
}
