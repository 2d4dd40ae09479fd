// Asks a server again and again, over connections that stay open, and prints what came of it as JSON:
// http-load.ts URI CONNECTIONS MILLISECONDS FILE, with a path on each line of the file. Raw sockets, so that the client costs
// little beside the server.
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { pathToFileURL } from 'node:url';

interface Load {
  readonly uri: string;
  /** Asked for in turn. */
  readonly paths: readonly string[];
  /** Each has one request under way. */
  readonly connections: number;
  /** Whether to ask again, by how many were asked. */
  readonly goOn: (asked: number) => boolean;
}

export interface LoadResult {
  readonly requests: number;
  /** Answers other than 200, and connections that broke. */
  readonly errors: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly slowest: number;
}

export async function httpLoad({ uri, paths, connections, goOn }: Load): Promise<LoadResult> {
  const { host, hostname, port } = new URL(uri);
  const requests = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`));
  const times: number[] = [];
  let errors = 0;
  let next = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (goOn(next)) {
        const socket = connect({ host: hostname, port: Number(port), noDelay: true });
        await new Promise<void>((closed) => {
          let asked = 0;
          const ask = (): void => {
            if (!goOn(next)) return void socket.destroy();
            asked = performance.now();
            next += 1;
            socket.write(requests[next % requests.length]!);
          };
          socket.on('error', () => {});
          socket.on('connect', ask);
          onAnswer(socket, (status) => {
            times.push(performance.now() - asked);
            asked = 0;
            if (status !== 200) errors += 1;
            ask();
          });
          socket.on('close', () => {
            if (asked !== 0 || times.length === 0) errors += 1;
            closed();
          });
        });
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const percentile = (part: number) => times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0;
  return {
    requests: times.length,
    errors,
    perSecond: times.length / seconds,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    slowest: times.at(-1) ?? 0,
  };
}

/** Calls back once an answer is whole. */
function onAnswer(socket: Socket, answered: (status: number) => void): void {
  let held: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const end = held.indexOf('\r\n\r\n');
    if (end === -1) return;
    const head = held.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (held.length < end + 4 + length) return;
    held = held.subarray(end + 4 + length);
    answered(Number(head.slice(9, 12)));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [uri = '', connections, milliseconds, file = ''] = process.argv.slice(2);
  const paths = readFileSync(file, 'utf8').trim().split('\n');
  const end = performance.now() + Number(milliseconds);
  const goOn = () => performance.now() < end;
  console.log(JSON.stringify(await httpLoad({ uri, paths, connections: Number(connections), goOn })));
}
