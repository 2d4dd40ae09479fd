import { PromptopsError } from '../../src/core/errors.ts';
import type { Stores } from './a-checkout.ts';

/** The process is gone: nothing of it goes on. */
export class Killed extends Error {}

export type Fault = 'killed before' | 'killed after' | 'lost before' | 'lost after';

const LOCAL = new Set(['runUrl', 'kind', 'uri', 'close', 'publish', 'now']);

export interface Requests {
  readonly stores: Stores;
  /** Names of all requests so far, in order. */
  readonly sent: string[];
}

/** The same stores, seen by one process: its requests are counted, and the one of that number goes wrong. */
export function brokenStores({ registry, tracker }: Stores, at = Number.POSITIVE_INFINITY, fault: Fault = 'lost after'): Requests {
  const sent: string[] = [];
  let dead = false;
  const intercept = async (name: string, request: () => Promise<unknown>): Promise<unknown> => {
    if (dead) throw new Killed();
    sent.push(name);
    const isHit = sent.length - 1 === at;
    if (isHit && fault === 'killed before') dead = true;
    if (dead) throw new Killed();
    if (isHit && fault === 'lost before') throw lost(name);
    const answer = await request();
    if (isHit && fault === 'killed after') dead = true;
    if (dead) throw new Killed();
    if (isHit && fault === 'lost after') throw lost(name);
    return answer;
  };
  return { stores: { registry: intercepted(registry, intercept), tracker: intercepted(tracker, intercept) }, sent };
}

type Intercept = (name: string, request: () => Promise<unknown>) => Promise<unknown>;

function intercepted<Store extends object>(store: Store, intercept: Intercept): Store {
  return new Proxy(store, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function' || LOCAL.has(String(key))) return value;
      if (key === 'runs')
        return (query: unknown) => pages(String(key), () => Reflect.apply(value, target, [query]) as AsyncIterable<unknown>, intercept);
      return (...given: unknown[]) => intercept(String(key), () => Reflect.apply(value, target, given) as Promise<unknown>);
    },
  });
}

async function* pages(name: string, open: () => AsyncIterable<unknown>, intercept: Intercept) {
  const all: unknown[] = [];
  await intercept(name, async () => {
    for await (const one of open()) all.push(one);
  });
  yield* all;
}

function lost(name: string): PromptopsError {
  return new PromptopsError('REGISTRY_UNREACHABLE', `No answer to ${name}.`, '', { maybeApplied: true });
}

/** The same stores, seen by one process that waits before each request until it is let on, and is killed after so many of them. */
export function pausedStores(
  { registry, tracker }: Stores,
  pause: (name: string) => Promise<unknown>,
  killedAfter = Number.POSITIVE_INFINITY,
): Stores {
  let sent = 0;
  const intercept = async (name: string, request: () => Promise<unknown>): Promise<unknown> => {
    if (sent++ >= killedAfter) throw new Killed();
    await pause(name);
    return request();
  };
  return { registry: intercepted(registry, intercept), tracker: intercepted(tracker, intercept) };
}
