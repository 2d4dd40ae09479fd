import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';

const REDIS = { host: '127.0.0.1', port: 6379 };
export const REDIS_URL = `redis://${REDIS.host}:${REDIS.port}`;

/** Why there is no Redis here; `undefined` where there is. */
export async function withoutRedis(): Promise<string | undefined> {
  const socket = createConnection(REDIS);
  try {
    await once(socket, 'connect');
    return undefined;
  } catch {
    return `no Redis answers at ${REDIS.host}:${REDIS.port}`;
  } finally {
    socket.destroy();
  }
}

/** A Redis of the test's own, which it may kill. */
export async function ownRedis(): Promise<{
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** It holds its connections and says nothing, until it is let go on. */
  readonly hang: () => void;
  readonly goOn: () => void;
}> {
  const port = await freePort();
  let child: ReturnType<typeof spawn> | undefined;
  const start = async (): Promise<void> => {
    child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    for (let tries = 0; tries < 200; tries++) {
      const socket = createConnection({ host: '127.0.0.1', port });
      const up = await once(socket, 'connect').then(
        () => true,
        () => false,
      );
      socket.destroy();
      if (up) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('redis-server did not start');
  };
  const stop = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
  };
  await start();
  const signal = (name: NodeJS.Signals) => () => void child?.kill(name);
  return { url: `redis://127.0.0.1:${port}`, start, stop, hang: signal('SIGSTOP'), goOn: signal('SIGCONT') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
