import { PromptopsError } from '../core/errors.ts';
import { aliasOfEnvironment } from '../core/load/app-config.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { FallbackContent, LoadEvent, RefreshResult } from '../usecases/load/loader.ts';
import type { PromptopsOptions } from './options.ts';
import type { TypedPrompt } from './prompt-variables.ts';
import { Promptops, withAlias } from './promptops.ts';

export interface PromptManagerOptions extends PromptopsOptions {
  /** Key → name or reference, or names alone. Default: the keys of `defaults`, else every prompt that has the alias. */
  readonly prompts?: Readonly<Record<string, string>> | readonly string[];
  /** By key: what to answer with when a prompt cannot be loaded. */
  readonly defaults?: Readonly<Record<string, FallbackContent>>;
  /** Shared with other parts of the application; closed by whoever made it. */
  readonly promptops?: Promptops;
}

/**
 * All prompts of an application, loaded at the start. `environment` is their alias (`prod` means `production`); default
 * `production`.
 *
 * @example
 * const prompts = await PromptManager.open({ prompts: { planner: 'planner_v1', solver: 'solver_base' } });
 * const { text } = prompts.get('planner').render({ query: 'a tea shop' });
 */
export class PromptManager {
  readonly #promptops: Promptops;
  readonly #own: boolean;
  readonly #references: ReadonlyMap<string, string>;
  readonly #defaults: Readonly<Record<string, FallbackContent>>;
  readonly #loaded = new Map<string, TypedPrompt>();

  private constructor(
    promptops: Promptops,
    own: boolean,
    references: ReadonlyMap<string, string>,
    defaults: Readonly<Record<string, FallbackContent>>,
  ) {
    this.#promptops = promptops;
    this.#own = own;
    this.#references = references;
    this.#defaults = defaults;
  }

  /** Loads everything; one error names all prompts that could not be loaded and have no default. */
  static async open(options: PromptManagerOptions = {}): Promise<PromptManager> {
    const { defaults = {}, prompts, promptops: given, ...rest } = options;
    const promptops = given ?? (await Promptops.open(rest));
    const alias = aliasOfEnvironment(options.environment ?? 'production');
    const references = await referencesOf(promptops, prompts, defaults, alias);
    const manager = new PromptManager(promptops, given === undefined, references, defaults);
    try {
      await promptops.prefetch([...references.values()]);
      await manager.#loadAll();
    } catch (error) {
      if (given === undefined) await promptops.close();
      throw error;
    }
    return manager;
  }

  get keys(): readonly string[] {
    return [...this.#references.keys()];
  }

  /** At once, as it was loaded last; renewed behind it. */
  get(key: string): TypedPrompt {
    const prompt = this.#loaded.get(key);
    if (prompt === undefined) throw this.#unknown(key);
    void this.#load(key).catch(() => {});
    return prompt;
  }

  /** Asks the registry now, for one key or for all. What cannot be renewed stays as it was. */
  async refresh(key?: string): Promise<RefreshResult> {
    const keys = key === undefined ? this.keys : [key];
    const refreshed: string[] = [];
    const failed: { reference: string; error: unknown }[] = [];
    for (const one of keys) {
      const result = await this.#promptops.refresh(this.#reference(one));
      refreshed.push(...result.refreshed);
      failed.push(...result.failed);
      await this.#load(one).catch(() => {});
    }
    return { refreshed, failed };
  }

  /** Every load, renewal, change, fallback and failure. Returns how to stop. */
  on(listener: (event: LoadEvent) => void): () => void {
    return this.#promptops.on(listener);
  }

  async close(): Promise<void> {
    if (this.#own) await this.#promptops.close();
  }

  async #loadAll(): Promise<void> {
    const results = await Promise.allSettled(this.keys.map((key) => this.#load(key)));
    const failed = results.flatMap((result, index) =>
      result.status === 'rejected' ? [{ key: this.keys[index]!, error: result.reason as unknown }] : [],
    );
    const [first] = failed;
    if (first === undefined) return;
    const names = failed.map(({ key }) => `\`${key}\``).join(', ');
    throw new PromptopsError(
      'PROMPT_NOT_FOUND',
      `These prompts could not be loaded and have no default: ${names}.`,
      messageOf(first.error),
      {
        cause: first.error,
      },
    );
  }

  async #load(key: string): Promise<void> {
    const fallback = Object.hasOwn(this.#defaults, key) ? this.#defaults[key] : undefined;
    const prompt = await this.#promptops.load(this.#reference(key), fallback === undefined ? {} : { fallback });
    this.#loaded.set(key, prompt);
  }

  #reference(key: string): string {
    const reference = this.#references.get(key);
    if (reference === undefined) throw this.#unknown(key);
    return reference;
  }

  #unknown(key: string): PromptopsError {
    const hint = `The keys are ${this.keys.map((one) => `\`${one}\``).join(', ')}.`;
    return new PromptopsError('PROMPT_NOT_FOUND', `There is no prompt with the key \`${key}\`.${didYouMean(key, this.keys)}`, hint);
  }
}

async function referencesOf(
  promptops: Promptops,
  prompts: PromptManagerOptions['prompts'],
  defaults: Readonly<Record<string, FallbackContent>>,
  alias: string,
): Promise<ReadonlyMap<string, string>> {
  const keys = Object.keys(defaults);
  if (prompts === undefined && keys.length === 0) {
    const all = (await (await promptops.registry()).prompts()).filter(({ aliases }) => Object.hasOwn(aliases, alias));
    return new Map(all.map(({ name }) => [name, withAlias(name, alias)]));
  }
  const named = prompts ?? keys;
  const entries: readonly (readonly [string, string])[] = isList(named) ? named.map((name) => [name, name]) : Object.entries(named);
  return new Map(entries.map(([key, name]) => [key, withAlias(name, alias)]));
}

function isList(prompts: Readonly<Record<string, string>> | readonly string[]): prompts is readonly string[] {
  return Array.isArray(prompts);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
