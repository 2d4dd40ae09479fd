import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Log } from './log.ts';

interface Serving {
  readonly host: string;
  readonly port: number;
  readonly log: Log;
  /** Called once it listens, with the address. */
  readonly started: (address: string) => void;
  /** Called at once when it is told to stop: from then on it is not ready. */
  readonly stopping: () => void;
  /** Settles when somebody tells it to stop. */
  readonly told: Promise<void>;
}

const DRAIN_MS = 8000;

/** Serves until it is told to stop, and then answers what it has begun. */
export async function serveUntilTold(app: FastifyInstance, { host, port, log, started, stopping, told }: Serving): Promise<void> {
  await app.listen({ host, port });
  const { port: actual, address, family } = app.server.address() as AddressInfo;
  started(`http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`);
  await told;
  stopping();
  log({ level: 'info', event: 'draining' });
  const timer = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
  }
  log({ level: 'info', event: 'stopped' });
}
