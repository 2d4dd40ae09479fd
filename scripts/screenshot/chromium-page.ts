import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Page {
  readonly open: (url: string) => Promise<void>;
  /** Waits until this expression is true in the page; gives its value. */
  readonly until: (expression: string) => Promise<unknown>;
  /** Of the window as it is, as a PNG. */
  readonly picture: () => Promise<Buffer>;
}

const PATIENCE_MS = 30_000;

/** A page in a headless Chromium of its own, spoken to over the DevTools protocol: Node brings all that takes. */
export async function withPage<Result>(
  size: { width: number; height: number; scale: number },
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'promptops-chromium-'));
  const chromium = spawn(
    process.env.CHROMIUM ?? 'chromium',
    ['--headless', '--no-sandbox', '--hide-scrollbars', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => chromium.once('close', () => resolve()));
  try {
    const send = await connected(await addressSaid(chromium.stderr));
    const { width, height, scale } = size;
    await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
    const evaluate = async (expression: string) => {
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true });
      return (result as { readonly value?: unknown }).value;
    };
    return await act({
      open: async (url) => void (await send('Page.navigate', { url })),
      until: (expression) => eventually(expression, () => evaluate(expression)),
      picture: async () => Buffer.from(String((await send('Page.captureScreenshot', { format: 'png' }))['data']), 'base64'),
    });
  } finally {
    chromium.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The address that Chromium prints when it is ready. */
async function addressSaid(stderr: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  for await (const part of stderr) {
    said += String(part);
    const [, port] = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said) ?? [];
    if (port !== undefined) return `http://127.0.0.1:${port}`;
  }
  throw new Error(`Chromium did not start (CHROMIUM names another one): ${said}`);
}

type Send = (method: string, params?: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>>;

async function connected(address: string): Promise<Send> {
  const targets = (await (await fetch(`${address}/json`)).json()) as readonly { type: string; webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(targets.find(({ type }) => type === 'page')!.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, (answer: { result?: Record<string, unknown>; error?: { message: string } }) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
  });
  let id = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {})));
      socket.send(JSON.stringify({ id, method, params }));
    });
}

async function eventually(what: string, look: () => Promise<unknown>): Promise<unknown> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const found = await look();
    if (found) return found;
    await pause(100);
  }
  throw new Error(`This did not come to be in the page: ${what}`);
}
