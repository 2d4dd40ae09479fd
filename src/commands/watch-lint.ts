import type { LintRequest } from '../usecases/lint-prompts.ts';
import type { Session } from './command.ts';
import { lintFiles } from './lint-files.ts';
import type { LintFlags } from './lint-request.ts';
import { showLint } from './show-lint.ts';

/** Lints, waits for a change below the root, lints again; until interrupted. */
export async function watchLint(session: Session, request: () => Promise<LintRequest>, flags: LintFlags): Promise<void> {
  const { terminal, changes } = session;
  const watcher = await changes();
  const release = terminal.onInterrupt(watcher.close);
  try {
    do {
      const started = Date.now();
      await showLint(session, await lintFiles(session, await request()), flags, Date.now() - started);
      terminal.stderr('Watching for changes; Ctrl-C ends.\n');
    } while (await watcher.next());
  } finally {
    release();
    watcher.close();
  }
  session.show('', 130);
}
