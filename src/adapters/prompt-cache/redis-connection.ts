import { Redis, ReplyError } from 'ioredis';

export interface RedisConnection {
  readonly client: Redis;
  /** Runs a command unless Redis failed a moment ago; whatever goes wrong is `undefined`. */
  attempt<Answer>(command: (client: Redis) => Promise<Answer>): Promise<Answer | undefined>;
  close(): Promise<void>;
}

interface RedisOptions {
  readonly url: string;
  readonly now: () => number;
  /** Told of trouble, at most once a minute. */
  readonly log: (message: string) => void;
}

const COMMAND_MS = 200;
const PAUSE_MS = 5000;
const LOG_EVERY_MS = 60_000;
const CONNECT_MS = 1000;

/** A connection that is an extra: it is never waited for long, and nothing depends on it. It keeps no process alive while it idles. */
export function redisConnection({ url, now, log }: RedisOptions): RedisConnection {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    disconnectTimeout: 50,
    commandTimeout: COMMAND_MS,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    retryStrategy: () => null,
  });
  // Told by the commands that fail; without a listener it would be printed.
  client.on('error', () => {});
  client.on('connect', () => {
    (client.stream as { unref?: () => void }).unref?.();
  });
  let pausedUntil = 0;
  let loggedAt = Number.NEGATIVE_INFINITY;
  let connecting: Promise<void> | undefined;
  const connected = async (): Promise<void> => {
    if (client.status === 'ready') return;
    connecting ??= soon(client.connect(), () => client.disconnect()).finally(() => {
      connecting = undefined;
    });
    await connecting;
  };
  const trouble = (error: unknown): void => {
    // An answer that refuses one command says that Redis is well.
    if (!(error instanceof ReplyError)) pausedUntil = now() + PAUSE_MS;
    if (now() - loggedAt < LOG_EVERY_MS) return;
    loggedAt = now();
    log(`Redis does not answer (${reasonOf(error)}); prompts are served without it.`);
  };
  return {
    client,
    attempt: async (command) => {
      if (now() < pausedUntil) return undefined;
      try {
        await connected();
        return await command(client);
      } catch (error) {
        trouble(error);
        return undefined;
      }
    },
    close: async () => {
      pausedUntil = Number.POSITIVE_INFINITY;
      client.disconnect();
    },
  };
}

/** Never the address: it may hold a password. */
function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return code;
  return /^[A-Z]{3,}\b/.exec(String(message))?.[0] ?? 'the connection is closed or slow';
}

/** A server that takes the connection and says nothing is no server. */
async function soon(connecting: Promise<void>, giveUp: () => void): Promise<void> {
  const timer = setTimeout(giveUp, CONNECT_MS);
  try {
    await connecting;
  } finally {
    clearTimeout(timer);
  }
}
