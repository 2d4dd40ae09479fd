import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

export interface Page {
  readonly open: (url: string) => Promise<void>;
  /** Waits until this expression is true in the page; gives its value. */
  readonly until: (expression: string) => Promise<unknown>;
  /** One key, as from a keyboard. */
  readonly press: (key: string) => Promise<void>;
  /** Into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** The name of the next file that the page saves. */
  readonly saved: () => Promise<string>;
  /** Of the window as it is, as a PNG. */
  readonly picture: () => Promise<Buffer>;
}

const PATIENCE_MS = 30_000;

/** A page in a headless Chromium of its own, spoken to over the DevTools protocol through pipes: Node brings all that takes. */
export async function withPage<Result>(
  size: { width: number; height: number; scale: number; downloads?: string },
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'promptops-chromium-'));
  const chromium = spawn(
    process.env.CHROMIUM ?? 'chromium',
    ['--headless', '--no-sandbox', '--hide-scrollbars', '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  );
  let said = '';
  chromium.stderr!.on('data', (part) => {
    said += String(part);
  });
  const ended = new Promise<void>((resolve) => chromium.once('close', () => resolve()));
  try {
    const gone = ended.then(() => Promise.reject(new Error(`Chromium did not stay (CHROMIUM names another one): ${said}`)));
    const browser = connection(chromium.stdio[3] as Writable, chromium.stdio[4] as Readable);
    return await Promise.race([gone, opened(browser, size).then(act)]);
  } finally {
    chromium.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  }
}

async function opened({ send, on }: Connection, { width, height, scale, downloads }: Parameters<typeof withPage>[0]): Promise<Page> {
  const { targetInfos } = await send('Target.getTargets');
  const target = (targetInfos as readonly { type: string; targetId: string }[]).find(({ type }) => type === 'page')!;
  const { sessionId } = await send('Target.attachToTarget', { targetId: target.targetId, flatten: true });
  const tell: Send = (method, params) => send(method, params, String(sessionId));
  await tell('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  const files: string[] = [];
  if (downloads !== undefined) {
    const names = new Map<unknown, string>();
    on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => names.set(guid, String(suggestedFilename)));
    on('Browser.downloadProgress', ({ guid, state }) => void (state === 'completed' && files.push(names.get(guid)!)));
    await send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads, eventsEnabled: true });
  }
  const evaluate = async (expression: string) => {
    const { result } = await tell('Runtime.evaluate', { expression, returnByValue: true });
    return (result as { readonly value?: unknown }).value;
  };
  return {
    open: async (url) => void (await tell('Page.navigate', { url })),
    until: (expression) => eventually(expression, () => evaluate(expression)),
    press: async (key) => {
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
      const code = { Enter: 13, Tab: 9 }[key];
      const which = { key, ...(code !== undefined && { code: key, windowsVirtualKeyCode: code }) };
      await tell('Input.dispatchKeyEvent', { type: 'keyDown', ...which, ...(text !== undefined && { text }) });
      await tell('Input.dispatchKeyEvent', { type: 'keyUp', ...which });
    },
    type: async (text) => void (await tell('Input.insertText', { text })),
    saved: async () => String(await eventually('a file is saved', async () => files.shift())),
    picture: async () => Buffer.from(String((await tell('Page.captureScreenshot', { format: 'png' }))['data']), 'base64'),
  };
}

type Facts = Readonly<Record<string, unknown>>;
type Send = (method: string, params?: Facts, sessionId?: string) => Promise<Facts>;

interface Connection {
  readonly send: Send;
  readonly on: (event: string, act: (params: Facts) => void) => void;
}

/** JSON messages, each ended by a NUL. */
function connection(to: Writable, from: Readable): Connection {
  const waiting = new Map<number, (answer: { result?: Facts; error?: { message: string } }) => void>();
  const events = new Map<string, (params: Facts) => void>();
  let unread = Buffer.alloc(0);
  from.on('data', (part: Buffer) => {
    unread = Buffer.concat([unread, part]);
    for (let end = unread.indexOf(0); end >= 0; end = unread.indexOf(0)) {
      const message = JSON.parse(unread.toString('utf8', 0, end));
      unread = unread.subarray(end + 1);
      waiting.get(message.id)?.(message);
      events.get(message.method)?.(message.params);
    }
  });
  to.on('error', () => {});
  let id = 0;
  return {
    on: (event, act) => void events.set(event, act),
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        id += 1;
        waiting.set(id, ({ result, error }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {})));
        to.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
      }),
  };
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
