import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { InvalidArgumentError, Option } from 'commander';
import { PromptopsError } from '../core/errors.ts';
import { VERSION } from '../generated/version.ts';
import type { Token } from '../server/access.ts';
import type { AddCommand, Session } from './command.ts';
import { whenAsked } from './operations-when-asked.ts';
import { collect } from './option-values.ts';

interface ServeFlags {
  readonly host: string;
  readonly port: number;
  readonly allowedHost?: readonly string[];
  readonly allowedOrigin?: readonly string[];
  readonly openReads?: boolean;
  readonly localWrites?: boolean;
  readonly newToken?: string;
}

export const serve: AddCommand = (program, open) =>
  program
    .command('serve')
    .summary('serve prompts to applications over HTTP')
    .description(
      'Serves the prompts of the registry: loading for applications, and the same REST interface as an MLflow server, so that its clients work unchanged. It stops on SIGTERM or Ctrl-C once what it has begun is answered.',
    )
    .option('--host <address>', 'address to listen on; any but this machine needs tokens', '127.0.0.1')
    .addOption(new Option('--port <number>', 'port to listen on; 0 for any that is free').default(5050).argParser(portNumber))
    .option('--allowed-host <name>', 'a name that clients may call it by, beside localhost and addresses', collect)
    .option('--allowed-origin <origin>', 'a web page that may call it, such as https://app.example.org', collect)
    .option('--open-reads', 'reading needs no token although there are tokens')
    .option('--local-writes', 'writing needs no token; only on this machine')
    .option('--new-token <right:name>', 'print a new token and its entry for PROMPTOPS_TOKENS, such as write:ci, and end')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops serve
  $ promptops serve --local-writes
  $ promptops serve --new-token write:ci
  $ promptops serve --host 0.0.0.0 --allowed-host prompts.internal`,
    )
    .action(async (flags: ServeFlags) => {
      const session = await open();
      if (flags.newToken !== undefined) return printToken(flags.newToken, session);
      const { parseTokens } = await import('../server/access.ts');
      const tokens = parseTokens(session.terminal.env['PROMPTOPS_TOKENS'] ?? '');
      const isLocal = isLoopback(flags.host);
      if (!isLocal && tokens.length === 0)
        throw new PromptopsError(
          'CONFIG_INVALID',
          `Listening on ${flags.host} without tokens would let everybody in.`,
          'Set PROMPTOPS_TOKENS (`promptops serve --new-token write:ci` makes one), or listen on 127.0.0.1.',
        );
      if (!isLocal && flags.localWrites)
        throw new PromptopsError('USAGE', '`--local-writes` is for this machine only.', 'Leave it out, or listen on 127.0.0.1.');
      await run(session, flags, tokens, isLocal);
    });

async function run(session: Session, flags: ServeFlags, tokens: readonly Token[], isLocal: boolean): Promise<void> {
  const { terminal } = session;
  const { keepHeapSmall } = await import('../server/small-heap.ts');
  keepHeapSmall();
  const { jsonLog } = await import('../server/log.ts');
  const { metrics: newMetrics } = await import('../server/metrics.ts');
  const { announcingLoader } = await import('../server/announcing-loader.ts');
  const { watchLoads } = await import('../server/load-metrics.ts');
  const { promptServer } = await import('../server/prompt-server.ts');
  const { watchReadiness } = await import('../server/readiness.ts');
  const { serveUntilTold } = await import('../server/serve-until-told.ts');
  const log = jsonLog(terminal.stderr, Date.now);
  const metrics = newMetrics();
  const [registry, tracker, alone, announcements] = [
    await session.registry(),
    await session.tracker(),
    await session.loader((why) => log({ level: 'warn', event: 'shared-cache', why })),
    await session.announcements(),
  ];
  const loader = announcements ? announcingLoader(alone, announcements, metrics) : alone;
  const unwatch = watchLoads(loader, metrics, log);
  const tests = await session.servedTests({
    exposed: (test, variant) => metrics.count('promptops_ab_exposures_total', { test, variant }),
    failed: ({ test, place, error, waiting }) => {
      metrics.count('promptops_ab_log_failures_total', { place });
      log({
        level: 'warn',
        event: 'exposures-not-written',
        test,
        place,
        waiting,
        why: error instanceof Error ? error.message : String(error),
      });
    },
  });
  // What the journal says matters more than a few seconds, and no more than those.
  await soon(tests.refresh());
  let stopping = false;
  const app = await promptServer({
    tokens,
    withoutToken: flags.localWrites ? 'admin' : tokens.length === 0 || flags.openReads ? 'read' : 'open',
    hosts: { names: [...(flags.allowedHost ?? []), ...(isIP(flags.host) === 0 ? [flags.host] : [])], origins: flags.allowedOrigin ?? [] },
    log,
    metrics,
    version: VERSION,
    stores: { registry, tracker, traces: await session.traceStore(), now: Date.now },
    loader,
    tests,
    operations: whenAsked(async () => (await import('./server-operations.ts')).serverOperations(session)),
    webhookSecret: terminal.env['PROMPTOPS_WEBHOOK_SECRET'] || undefined,
    readiness: watchReadiness({ registry, loader, metrics, stopping: () => stopping, now: Date.now }),
  });
  let tell = () => {};
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const restore = terminal.onStop(tell);
  try {
    await serveUntilTold(app, {
      host: flags.host,
      port: flags.port,
      log,
      told,
      started: (address) => {
        const writes = flags.localWrites
          ? 'everybody on this machine may write'
          : tokens.length === 0
            ? 'read-only'
            : `${tokens.length} tokens`;
        session.terminal.stdout(
          `Serving ${registry.uri} at ${address} (${isLocal ? 'this machine only' : 'reachable from outside'}, ${writes})\n`,
        );
      },
      stopping: () => {
        stopping = true;
      },
    });
  } finally {
    restore();
    unwatch();
    await soon(tests.close());
    await loader.close();
  }
}

const SOON_MS = 3000;

/** It, or nothing after a few seconds: it goes on then without being waited for. */
async function soon(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, SOON_MS);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The token is shown once; the server is told its hash. */
async function printToken(written: string, session: Session): Promise<void> {
  const { digestOf, parseTokens } = await import('../server/access.ts');
  const token = `po_${randomBytes(32).toString('base64url')}`;
  const entry = `${written}:${digestOf(token).toString('hex')}`;
  try {
    parseTokens(entry);
  } catch (cause) {
    throw new PromptopsError('USAGE', `\`${written}\` is no right and name.`, 'Write `read:app`, `write:ci` or `admin:ops`.', { cause });
  }
  session.show(`Token, for the client:                ${token}\nEntry, for the server in PROMPTOPS_TOKENS: ${entry}`);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('Write a number from 0 to 65535.');
  return port;
}
