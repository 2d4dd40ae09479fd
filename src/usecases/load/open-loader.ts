import { isPromptopsError, PromptopsError } from '../../core/errors.ts';
import { courseFor } from '../../core/load/freshness.ts';
import { recentlyUsed } from '../../core/load/recently-used.ts';
import { type CopyReference, referenceReader } from './copy-reference.ts';
import { fallBack } from './fall-back.ts';
import { caches, type FetchedCopy, fetchFromRegistry, isRecent, readCopy } from './fetch-copy.ts';
import { type HeldCopy, heldCopy, markFailed, viewOf } from './held-copy.ts';
import { standingFacts } from './loaded-prompt.ts';
import type { LoadEvent, LoadedPrompt, Loader, LoaderOptions, LoaderPorts, LoadOptions } from './loader.ts';
import { prefetchCopies } from './prefetch-copies.ts';
import { refreshEach } from './refresh-each.ts';
import { registryGate } from './registry-gate.ts';
import { type LoadSettings, settingsFor, settingsOf } from './settings.ts';

const MOST_PROMPTS = 1000;

/** Loads prompts for a running application: fast from memory, fresh in the background, and still there when the registry is not. */
export function openLoader(options: LoaderOptions, ports: LoaderPorts): Loader {
  const { clock, fallbacks = [], shared, snapshot } = ports;
  const standing = settingsOf(options);
  const most = options.mostPrompts ?? MOST_PROMPTS;
  const memory = recentlyUsed<HeldCopy>(most);
  const read = referenceReader(2 * most);
  const gate = registryGate(clock);
  const listeners = new Set<(event: LoadEvent) => void>();
  const emit = (event: LoadEvent): void => {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch {
        // Whoever listens must not keep a prompt from those who asked for it.
      }
    }
  };
  const context = { ports, gate, emit };
  /** What is being fetched, so that everybody who wants the same waits for one request. */
  const flights = new Map<string, Promise<HeldCopy>>();
  /** Fetches are numbered: an answer to an older question never replaces the answer to a newer one. */
  let asked = 0;
  let barrier = 0;

  const keep = (one: CopyReference, settings: LoadSettings, copy: FetchedCopy, sequence: number, failures = 0): HeldCopy => {
    const place = placeOf(one, settings);
    const old = memory.get(place);
    const held = heldCopy(one, copy, { sequence, spread: clock.random(), failures });
    if (sequence < barrier || (old && old.sequence > sequence)) return held;
    memory.set(place, held);
    // Nobody waits for the caches. What was asked before somebody said that it moved never gets there.
    if (copy.source === 'registry' && copy.found.integrity !== 'tampered')
      for (const cache of caches(ports))
        void cache.set(one.key, { version: copy.found.version, fetchedAt: copy.fetchedAt }).catch(() => {});
    const [from, to] = [old?.copy.found.version.version, copy.found.version.version];
    if (old && copy.source === 'registry') emit({ kind: 'refreshed', reference: one.text, version: to });
    if (from !== undefined && from !== to) emit({ kind: 'changed', reference: one.text, from, to });
    return held;
  };

  /** The registry's answer; before it the shared cache's, where that is recent and nobody asked for more. */
  const fetch = async (one: CopyReference, settings: LoadSettings, sequence: number, straight: boolean): Promise<HeldCopy> => {
    const place = placeOf(one, settings);
    const near = straight ? undefined : await readCopy(shared, one, settings, context);
    if (near && isRecent(near, one, settings, clock.now())) return keep(one, settings, near, sequence);
    const closed = straight ? undefined : gate.closed();
    try {
      if (closed) throw closed;
      return keep(one, settings, await fetchFromRegistry(one, settings, context), sequence);
    } catch (error) {
      if (closed === undefined) emit({ kind: 'refresh-failed', reference: one.text, error });
      if (isGone(error)) {
        memory.delete(place);
        for (const cache of caches(ports)) void cache.delete(one.key.name, one.key.target).catch(() => {});
        throw error;
      }
      const old = memory.get(place);
      if (old) {
        markFailed(old, clock);
        throw error;
      }
      const last = newest(near, await readCopy(snapshot, one, settings, context));
      if (last === undefined) throw error;
      return keep(one, settings, last, sequence, one.fixed ? 0 : 1);
    }
  };

  const fetchOnce = (one: CopyReference, settings: LoadSettings, straight: boolean): Promise<HeldCopy> => {
    const place = `${straight ? '!' : ''}${placeOf(one, settings)}`;
    const running = flights.get(place);
    if (running) return running;
    asked += 1;
    const flight: Promise<HeldCopy> = fetch(one, settings, asked, straight).finally(() => {
      if (flights.get(place) === flight) flights.delete(place);
    });
    flights.set(place, flight);
    return flight;
  };

  const tryFirst = async (one: CopyReference, settings: LoadSettings, held: HeldCopy | undefined): Promise<LoadedPrompt> => {
    try {
      const fetched = await fetchOnce(one, settings, held?.expired === true);
      return viewOf(fetched, fetched.copy.source, clock.now());
    } catch (error) {
      if (held === undefined || isGone(error)) throw error;
      return viewOf(held, 'memory', clock.now());
    }
  };

  const loadCopy = (one: CopyReference, settings: LoadSettings): Promise<LoadedPrompt> | LoadedPrompt => {
    const held = memory.get(placeOf(one, settings));
    if (held === undefined) return tryFirst(one, settings, held);
    const now = clock.now();
    const course = courseFor(now - held.copy.fetchedAt, one.fixed ? settings.fixed : settings.moving, held.spread);
    // It was tried a moment ago: that counts for everybody who asks until the next try.
    if (now < held.retryAt) return viewOf(held, 'memory', now);
    if (course === 'try-first' || held.expired) return tryFirst(one, settings, held);
    if (course === 'serve-and-renew' || held.failures > 0) void fetchOnce(one, settings, false).catch(() => {});
    return viewOf(held, 'memory', now);
  };

  const substitute = async (one: CopyReference, given: LoadOptions | undefined, error: unknown): Promise<LoadedPrompt> => {
    const found = await fallBack(one.reference.name, given?.fallback, fallbacks);
    if (found === undefined) {
      emit({ kind: 'failed', reference: one.text, error });
      throw error;
    }
    emit({ kind: 'fallback', reference: one.text, from: found.from, error });
    const alias = one.reference.target.kind === 'word' ? one.reference.target.word : null;
    return { ...standingFacts(found.found, { alias, isFallback: true }), source: 'fallback', ageMs: 0, stale: false };
  };

  return {
    load: async (text, given) => {
      const one = read(text);
      let prompt: LoadedPrompt;
      try {
        if (options.useRegistry === false) throw switchedOff(one);
        prompt = await loadCopy(one, settingsFor(given, options, standing));
      } catch (error) {
        prompt = await substitute(one, given, error);
      }
      if (listeners.size > 0) emit({ kind: 'loaded', reference: one.text, prompt });
      return prompt;
    },
    refresh: (text) => {
      const moving = memory.values().filter(({ asked: { fixed } }) => !fixed);
      const all = text === undefined ? [...new Set(moving.map((held) => held.asked.text))] : [text];
      return refreshEach(all, async (one) => fetchOnce(read(one), standing, true));
    },
    prefetch: (texts) => {
      asked += 1;
      const sequence = asked;
      return prefetchCopies(texts.map(read), standing, context, {
        keep: (one, copy) => void keep(one, standing, copy, sequence),
        fetch: (one) => fetchOnce(one, standing, false),
      });
    },
    invalidate: async (name, alias) => {
      barrier = asked + 1;
      asked = barrier;
      flights.clear();
      const target = alias === undefined ? undefined : `@${alias.replace(/^@/, '')}`;
      for (const held of memory.values()) {
        const { key } = held.asked;
        if (key.name === name && (target === undefined || key.target === target)) Object.assign(held, { expired: true, retryAt: 0 });
      }
      await shared?.delete(name, target);
    },
    held: () =>
      memory.values().map(({ asked: { text }, copy, failures, expired }) => {
        const { found, fetchedAt } = copy;
        return {
          reference: text,
          version: found.version.version,
          ageMs: Math.max(0, clock.now() - fetchedAt),
          stale: failures > 0 || expired,
        };
      }),
    hasCopies: async () => {
      if (memory.values().length > 0) return true;
      for (const cache of caches(ports)) if (!(await cache.isEmpty().catch(() => true))) return true;
      return false;
    },
    events: {
      on: (listener) => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    },
    close: async () => {
      await Promise.all(caches(ports).map((cache) => cache.close()));
    },
  };
}

/** A caller who takes tampered content must not hand it to one who does not. */
function placeOf({ text }: CopyReference, { onTampered }: LoadSettings): string {
  return onTampered === 'warn' ? `${text} warn` : text;
}

/** The registry answered that there is no such thing: an outage is not that. */
function isGone(error: unknown): boolean {
  return isPromptopsError(error) && error.code === 'PROMPT_NOT_FOUND';
}

function newest(...copies: readonly (FetchedCopy | undefined)[]): FetchedCopy | undefined {
  return copies.filter((copy) => copy !== undefined).sort((a, b) => b.fetchedAt - a.fetchedAt)[0];
}

function switchedOff({ text }: CopyReference): PromptopsError {
  return new PromptopsError(
    'PROMPT_NOT_FOUND',
    `The registry is switched off and nothing stands in for ${text}.`,
    'Set USE_PROMPT_REGISTRY=true, or give a `fallback`.',
  );
}
