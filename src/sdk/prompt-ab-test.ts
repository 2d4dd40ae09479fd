import { type ABTest, assign, controlOf } from '../core/ab/ab-test.ts';
import { abTestOf } from '../core/ab/settings.ts';
import { PromptopsError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { loadVariant, type VariantLoad } from '../usecases/ab/load-variant.ts';
import type { LoadOptions } from '../usecases/load/loader.ts';
import type { ABSupplies } from './ab-supplies.ts';
import type { PromptNameOf, TypedPrompt } from './prompt-variables.ts';
import { type Promptops, withAlias } from './promptops.ts';

/** `A` and `B`, or the names that the configuration gives. */
export type Variant = 'A' | 'B' | (string & Record<never, never>);

/** Who saw what: the fact that every analysis begins with. */
export interface Exposure {
  readonly test: string;
  readonly prompt: string;
  /** What was served. */
  readonly variant: Variant;
  readonly alias: string;
  readonly version: number | null;
  readonly hash: string;
  /** `null`: chosen by chance. */
  readonly unit: string | null;
  readonly at: Date;
}

export interface OpenABTestOptions {
  /** Told of every exposure, beside the log. */
  readonly onExposure?: (exposure: Exposure) => void;
  /** The run that metrics go to. Default: one of its own in the experiment of promptops. */
  readonly runId?: string;
  readonly load?: LoadOptions;
}

export interface PromptABTestOptions<Name extends string = string> extends OpenABTestOptions {
  readonly promptName: Name;
  /** Default `production`. */
  readonly variantAAlias?: string;
  /** Default `staging`. */
  readonly variantBAlias?: string;
  /** The share that gets variant B, from 0 to 1. Default 0.1. */
  readonly trafficSplit?: number;
  /** Names the test and salts its buckets: another test divides the same units differently. */
  readonly name?: string;
}

export interface VariantPrompt<Name extends string> {
  /** What was served. */
  readonly variant: Variant;
  /** What the unit is assigned: another one only where that could not be had. */
  readonly assigned: Variant;
  readonly prompt: TypedPrompt<PromptNameOf<Name>>;
}

/**
 * Versions of a prompt side by side. A unit keeps its variant across restarts and machines; who saw what is written to
 * `.promptops/ab`, and to MLflow where a server is configured. `promptops ab status` reads it.
 *
 * @example
 * const test = new PromptABTest(promptops, { promptName: 'planner_v1', trafficSplit: 0.1 });
 * const { variant, prompt } = await test.getPrompt(userId);
 * await test.logVariant(variant, { latency_ms: 812, success: 1 }, { unit: userId });
 */
export class PromptABTest<const Name extends string = string> {
  readonly #promptops: Promptops;
  readonly #options: OpenABTestOptions;
  #test: ABTest;
  /** Of tests that can be ended from outside. */
  #ends: ABSupplies['ends'] | undefined;
  #steps = 0;

  constructor(promptops: Promptops, options: PromptABTestOptions<Name>) {
    this.#promptops = promptops;
    this.#options = options;
    this.#test = testOf(options);
  }

  /** A test that the configuration defines, under `ab`. */
  static async open(promptops: Promptops, name: string, options: OpenABTestOptions = {}): Promise<PromptABTest> {
    const { settings, ends } = await promptops.ab();
    const tests = await settings();
    const found = Object.hasOwn(tests, name) ? tests[name] : undefined;
    if (found === undefined)
      throw new PromptopsError(
        'USAGE',
        `There is no A/B test \`${name}\` in the configuration.${didYouMean(name, Object.keys(tests))}`,
        'Define it under `ab:`.',
      );
    const test = new PromptABTest(promptops, { ...options, promptName: found.prompt });
    test.#test = abTestOf(name, found);
    test.#ends = ends;
    await ends.refresh();
    return test;
  }

  get name(): string {
    return this.#test.name;
  }

  /** The same for one unit as long as the weights stand; without a unit by chance. */
  variantOf(unit?: string | number): Variant {
    return assign(this.#now(), unitOr(unit), Date.now()).variant.name;
  }

  async getPrompt(unit?: string | number): Promise<VariantPrompt<Name>> {
    const test = this.#now();
    const load = async (alias: string) => this.#promptops.load<Name>(withAlias(test.prompt, alias) as Name, this.#options.load);
    const loaded = await loadVariant(test, unitOr(unit), { load, now: Date.now() });
    const { variant, assigned } = loaded;
    await this.#tell(test, loaded, unit);
    return { variant, assigned, prompt: loaded.prompt as TypedPrompt<PromptNameOf<Name>> };
  }

  /**
   * As `ab_test_{variant}_{key}` on the run of the test; with the unit also into the log of exposures, which is what intervals are
   * computed from. False where the run could not be written: a metric never breaks an answer.
   */
  async logVariant(
    variant: Variant,
    metrics: Readonly<Record<string, number | boolean>>,
    { unit }: { readonly unit?: string | number } = {},
  ): Promise<boolean> {
    try {
      const { recorder, runs } = await this.#supplies();
      if (unit !== undefined) recorder.observe(this.#test, String(unit), metrics);
      const timestamp = Date.now();
      const step = this.#steps++;
      const values = Object.entries(metrics).map(([key, value]) => ({
        key: `ab_test_${variant}_${key}`,
        value: Number(value),
        timestamp,
        step,
      }));
      const tracker = await this.#promptops.tracker();
      await tracker.log(await runs.runOf(this.name), { metrics: values });
      return true;
    } catch {
      return false;
    }
  }

  /** As it is now: ended where somebody ended it. */
  #now(): ABTest {
    const stopped = this.#test.stopped ?? this.#ends?.variantOf(this.#test.name);
    return stopped === undefined || stopped === null ? this.#test : { ...this.#test, stopped };
  }

  async #supplies(): Promise<ABSupplies> {
    const supplies = await this.#promptops.ab();
    supplies.runs.announce(this.name, this.#test.prompt, this.#options.runId);
    return supplies;
  }

  /** Whoever keeps the log must not keep the prompt from its user. */
  async #tell(test: ABTest, { variant, prompt, exposure }: VariantLoad, unit: string | number | undefined): Promise<void> {
    try {
      if (exposure && unit !== undefined) (await this.#supplies()).recorder.expose(test, exposure);
    } catch {
      // Its failures are in the log of the SDK.
    }
    if (!exposure && unit !== undefined) return;
    try {
      const { version, hash, name } = prompt;
      const alias = (test.variants.find((one) => one.name === variant) ?? controlOf(test)).alias;
      this.#options.onExposure?.({
        test: test.name,
        prompt: name,
        variant,
        alias,
        version,
        hash,
        unit: unit === undefined ? null : String(unit),
        at: new Date(),
      });
    } catch {
      // It is the application's own.
    }
  }
}

function testOf({
  promptName,
  name,
  variantAAlias = 'production',
  variantBAlias = 'staging',
  trafficSplit = 0.1,
}: PromptABTestOptions): ABTest {
  if (!(trafficSplit >= 0 && trafficSplit <= 1))
    throw new PromptopsError(
      'USAGE',
      `\`trafficSplit\` is ${String(trafficSplit)}, not a number from 0 to 1.`,
      '0.1 gives a tenth to variant B.',
    );
  const [a, b] = [variantAAlias.replace(/^@/, ''), variantBAlias.replace(/^@/, '')];
  const test = name ?? `${promptName}:${a}:${b}`;
  const variants = [
    { name: 'A', alias: a, weight: 1 - trafficSplit },
    { name: 'B', alias: b, weight: trafficSplit },
  ];
  return { name: test, prompt: promptName, salt: test, share: 1, variants, start: null, stopped: null };
}

/** Without a unit chance decides, and nothing is logged of it. */
function unitOr(unit: string | number | undefined): string {
  return unit === undefined ? `${Math.random()}` : String(unit);
}
