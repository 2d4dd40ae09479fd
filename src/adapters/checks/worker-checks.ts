import type { Checks } from '../../ports/checks.ts';
import type { Exchange } from '../http/exchange.ts';
import { checkThread } from './check-thread.ts';
import { codeContext } from './code-context.ts';
import { namedFile } from './named-file.ts';
import { patternSearch } from './pattern-search.ts';
import { askWebhook } from './webhook.ts';

export interface WorkerChecksOptions {
  /** The program of a check thread; without one nothing can be stopped, so nothing is run. */
  readonly program: URL | undefined;
  /** Files of checks stay below it. */
  readonly root: string;
  /** Files and webhooks may be run. */
  readonly allowCode: boolean;
  /** Whom webhooks may ask. */
  readonly hosts: readonly string[];
  /** How webhooks are reached; opened with the first of them. */
  readonly exchange: () => Exchange;
  readonly regexMs?: number;
  readonly codeMs?: number;
}

/** Patterns and code in threads of their own: a search that does not end is killed, and nothing else suffers. */
export function workerChecks({ program, root, allowCode, hosts, exchange, regexMs = 250, codeMs = 5000 }: WorkerChecksOptions): Checks {
  if (program === undefined) return nothingRuns();
  const patterns = patternSearch(checkThread(program), regexMs);
  const code = checkThread(program);
  let opened: Exchange | undefined;
  return {
    matches: patterns.matches,
    ...(allowCode && {
      runCode: async (type, value, graded, config) => {
        const context = codeContext(graded, config);
        if (type === 'webhook') {
          opened ??= exchange();
          return askWebhook(opened, { value, output: graded.output, context, hosts, timeoutMs: codeMs });
        }
        const named = namedFile(value, root);
        if ('error' in named) return named;
        const done = await code.run({ kind: 'file', ...named, output: graded.output, context }, codeMs);
        return 'problem' in done ? { error: `${named.shown}: ${done.problem}` } : { returned: done.value };
      },
    }),
    close: async () => {
      opened?.close();
      await Promise.all([patterns.close(), code.close()]);
    },
  };
}

function nothingRuns(): Checks {
  return { matches: async () => ({ problem: 'there is no thread to search in' }), close: async () => undefined };
}
