import { PromptopsError } from '../core/errors.ts';
import { formatReference, parseReference, parseTarget } from '../core/prompt/reference.ts';
import type { Registry } from '../ports/registry.ts';
import type { Tracer } from '../ports/tracer.ts';
import type { Tracker } from '../ports/tracker.ts';
import type { LoadEvent, LoadOptions, RefreshResult } from '../usecases/load/loader.ts';
import type { ABSupplies } from './ab-supplies.ts';
import { type Composed, composeLoader } from './compose-loader.ts';
import type { PromptopsOptions } from './options.ts';
import type { PromptNameOf, TypedPrompt } from './prompt-variables.ts';

export interface WatchOptions {
  /** How often the registry is asked. Default 60. */
  readonly everySeconds?: number;
}

/**
 * Loads prompts from the registry for a running application: from memory within microseconds, renewed in the background, and
 * still there when the registry is not.
 *
 * @example
 * import { Promptops } from 'promptops';
 *
 * const promptops = new Promptops();
 * const planner = await promptops.load('planner_v1@production', { fallback: 'Create a plan for: {{query}}' });
 * const { text } = planner.render({ query: 'a tea shop' });
 */
export class Promptops {
  readonly #options: PromptopsOptions;
  readonly #listeners = new Set<(event: LoadEvent) => void>();
  readonly #watches = new Set<() => void>();
  #composed: Promise<Composed> | undefined;
  #ready: Composed | undefined;

  /** Nothing is read or opened before the first load. */
  constructor(options: PromptopsOptions = {}) {
    this.#options = options;
  }

  /** The same, with the configuration read and checked. */
  static async open(options: PromptopsOptions = {}): Promise<Promptops> {
    const promptops = new Promptops(options);
    await promptops.#compose();
    return promptops;
  }

  /**
   * `planner_v1@production`, `planner_v1/3`, `planner_v1@1.4.0`, `prompts:/planner_v1@production`. Without a reference, or with
   * the bare name that the application's configuration gives: the prompt and version of the configuration.
   */
  async load<const Reference extends string>(reference?: Reference, options?: LoadOptions): Promise<TypedPrompt<PromptNameOf<Reference>>> {
    const composed = this.#ready ?? (await this.#compose());
    return (await composed.loader.load(referenceIn(composed, reference), options)) as TypedPrompt<PromptNameOf<Reference>>;
  }

  /** Asks the registry now; without a reference for everything that was loaded by alias. What cannot be renewed stays as it was. */
  async refresh(reference?: string): Promise<RefreshResult> {
    return (await this.#compose()).loader.refresh(reference);
  }

  /** Loads many at once, in few requests: names with one alias for all, or references. */
  async prefetch(prompts: readonly string[], alias?: string): Promise<RefreshResult> {
    const { loader } = await this.#compose();
    return loader.prefetch(alias === undefined ? prompts : prompts.map((name) => withAlias(name, alias)));
  }

  /**
   * Calls back when the reference means another version than before; the first time with what it means now. Returns how to
   * stop. Keeps no process alive.
   */
  watch<const Reference extends string>(
    reference: Reference,
    changed: (prompt: TypedPrompt<PromptNameOf<Reference>>) => void,
    { everySeconds = 60 }: WatchOptions = {},
  ): () => void {
    let seen: string | undefined;
    let stopped = false;
    let cancel = () => {};
    const look = async (): Promise<void> => {
      try {
        if (seen !== undefined) await this.refresh(reference);
        const prompt = await this.load(reference);
        const now = `${prompt.version} ${prompt.hash}`;
        if (!stopped && now !== seen) changed(prompt);
        seen = now;
      } catch {
        // The next look may find it; events tell what went wrong.
      }
      if (!stopped) await again();
    };
    const again = async (): Promise<void> => {
      const { clock } = await this.#compose();
      cancel = clock.after(1000 * everySeconds, () => void look().catch(() => {}));
      if (stopped) cancel();
    };
    const stop = (): void => {
      stopped = true;
      cancel();
      this.#watches.delete(stop);
    };
    this.#watches.add(stop);
    void look().catch(() => {});
    return stop;
  }

  /** Every load, renewal, change, fallback and failure, for logs and metrics. Returns how to stop. */
  on(listener: (event: LoadEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Releases connections and stops watching. */
  async close(): Promise<void> {
    for (const stop of this.#watches) stop();
    const composed = await this.#composed?.catch(() => undefined);
    await composed?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** @internal */
  async registry(): Promise<Registry> {
    return (await this.#compose()).registry();
  }

  /** @internal */
  async tracker(): Promise<Tracker> {
    return (await this.#compose()).tracker();
  }

  /** @internal */
  async ab(): Promise<ABSupplies> {
    return (await this.#compose()).ab();
  }

  /** @internal */
  async tracer(): Promise<Tracer> {
    return (await this.#compose()).tracer();
  }

  /** @internal */
  async experiment(): Promise<string> {
    return (await this.#compose()).experiment();
  }

  #compose(): Promise<Composed> {
    this.#composed ??= composeLoader(this.#options).then(
      (composed) => {
        composed.loader.events.on((event) => {
          for (const listener of this.#listeners) listener(event);
        });
        this.#ready = composed;
        return composed;
      },
      (error: unknown) => {
        this.#composed = undefined;
        throw error;
      },
    );
    return this.#composed;
  }
}

function referenceIn({ app: { promptName, promptVersion } }: Composed, reference: string | undefined): string {
  if (reference !== undefined && reference !== promptName) return reference;
  if (promptName !== undefined) return formatReference({ name: promptName, target: parseTarget(promptVersion) });
  throw new PromptopsError('USAGE', 'No prompt is named.', 'Name one, or set PROMPT_NAME or `model.prompt_name` in the configuration.');
}

/** A name alone gets the alias; a whole reference stays. */
export function withAlias(name: string, alias: string): string {
  const reference = parseReference(name);
  return reference.target.kind === 'latest' && !/@latest$/i.test(name)
    ? formatReference({ name: reference.name, target: parseTarget(alias) })
    : name;
}
