import { PromptopsError } from '../core/errors.ts';
import { armAt, bucketOf } from '../core/load/bucket.ts';
import { RUN_TAGS } from '../core/registry/tags.ts';
import type { Tracker } from '../ports/tracker.ts';
import type { LoadOptions } from '../usecases/load/loader.ts';
import type { PromptNameOf, TypedPrompt } from './prompt-variables.ts';
import { type Promptops, withAlias } from './promptops.ts';

export type Variant = 'A' | 'B';

/** Who saw what: the fact that every analysis begins with. */
export interface Exposure {
  readonly test: string;
  readonly prompt: string;
  readonly variant: Variant;
  readonly alias: string;
  readonly version: number | null;
  readonly hash: string;
  /** `null`: chosen by chance. */
  readonly unit: string | null;
  readonly at: Date;
}

export interface PromptABTestOptions<Name extends string = string> {
  readonly promptName: Name;
  /** Default `production`. */
  readonly variantAAlias?: string;
  /** Default `staging`. */
  readonly variantBAlias?: string;
  /** The share that gets variant B, from 0 to 1. Default 0.1. */
  readonly trafficSplit?: number;
  /** Names the test and salts its buckets: another test divides the same units differently. */
  readonly name?: string;
  /** Told of every exposure. */
  readonly onExposure?: (exposure: Exposure) => void;
  /** The run that metrics go to. Default: one of its own in the experiment of promptops. */
  readonly runId?: string;
  readonly load?: LoadOptions;
}

/**
 * Two versions of a prompt side by side. A unit keeps its variant across restarts and machines.
 *
 * @example
 * const test = new PromptABTest(promptops, { promptName: 'planner_v1', trafficSplit: 0.1 });
 * const { variant, prompt } = await test.getPrompt(userId);
 * await test.logVariant(variant, { latency_ms: 812, success: 1 });
 */
export class PromptABTest<const Name extends string = string> {
  readonly name: string;
  readonly #promptops: Promptops;
  readonly #options: PromptABTestOptions<Name>;
  readonly #aliases: Readonly<Record<Variant, string>>;
  readonly #split: number;
  #run: Promise<string> | undefined;
  #steps = 0;

  constructor(promptops: Promptops, options: PromptABTestOptions<Name>) {
    const { promptName, variantAAlias = 'production', variantBAlias = 'staging', trafficSplit = 0.1 } = options;
    if (!(trafficSplit >= 0 && trafficSplit <= 1))
      throw new PromptopsError(
        'USAGE',
        `\`trafficSplit\` is ${String(trafficSplit)}, not a number from 0 to 1.`,
        '0.1 gives a tenth to variant B.',
      );
    this.#promptops = promptops;
    this.#options = options;
    this.#aliases = { A: variantAAlias.replace(/^@/, ''), B: variantBAlias.replace(/^@/, '') };
    this.#split = trafficSplit;
    this.name = options.name ?? `${promptName}:${this.#aliases.A}:${this.#aliases.B}`;
  }

  /** The same for one unit as long as the split stands; without a unit by chance. */
  variantOf(unit?: string | number): Variant {
    const at = unit === undefined ? Math.random() : bucketOf(this.name, String(unit));
    const arms = [
      { arm: 'A', weight: 1 - this.#split },
      { arm: 'B', weight: this.#split },
    ] as const;
    return armAt<Variant>(at, arms) ?? 'A';
  }

  async getPrompt(unit?: string | number): Promise<{ readonly variant: Variant; readonly prompt: TypedPrompt<PromptNameOf<Name>> }> {
    const variant = this.variantOf(unit);
    const alias = this.#aliases[variant];
    const prompt = await this.#promptops.load<Name>(withAlias(this.#options.promptName, alias) as Name, this.#options.load);
    this.#tell({ variant, alias, prompt, unit });
    return { variant, prompt };
  }

  /** As `ab_test_{variant}_{key}` on the run of the test. False where it could not be recorded: a metric never breaks an answer. */
  async logVariant(variant: Variant, metrics: Readonly<Record<string, number>>): Promise<boolean> {
    try {
      const tracker = await this.#promptops.tracker();
      const timestamp = Date.now();
      const step = this.#steps++;
      const values = Object.entries(metrics).map(([key, value]) => ({ key: `ab_test_${variant}_${key}`, value, timestamp, step }));
      await tracker.log(await this.#runIn(tracker), { metrics: values });
      return true;
    } catch {
      return false;
    }
  }

  #runIn(tracker: Tracker): Promise<string> {
    if (this.#options.runId !== undefined) return Promise.resolve(this.#options.runId);
    this.#run ??= this.#startRun(tracker).catch((error: unknown) => {
      this.#run = undefined;
      throw error;
    });
    return this.#run;
  }

  async #startRun(tracker: Tracker): Promise<string> {
    const experimentId = await tracker.experiment('llmops-prompts');
    const tags = { [RUN_TAGS.kind]: 'ab-test', [RUN_TAGS.prompt]: this.#options.promptName, promptops_ab_test: this.name };
    const { id } = await tracker.createRun({ experimentId, name: `ab-test-${this.#options.promptName}`, startTime: Date.now(), tags });
    return id;
  }

  #tell({
    variant,
    alias,
    prompt,
    unit,
  }: {
    variant: Variant;
    alias: string;
    prompt: TypedPrompt<string>;
    unit: string | number | undefined;
  }): void {
    const { version, hash } = prompt;
    try {
      this.#options.onExposure?.({
        test: this.name,
        prompt: prompt.name,
        variant,
        alias,
        version,
        hash,
        unit: unit === undefined ? null : String(unit),
        at: new Date(),
      });
    } catch {
      // Whoever keeps the log must not keep the prompt from its user.
    }
  }
}
