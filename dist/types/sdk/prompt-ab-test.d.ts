import type { LoadOptions } from '../usecases/load/loader.ts';
import type { PromptNameOf, TypedPrompt } from './prompt-variables.ts';
import { type Promptops } from './promptops.ts';
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
export declare class PromptABTest<const Name extends string = string> {
    #private;
    constructor(promptops: Promptops, options: PromptABTestOptions<Name>);
    /** A test that the configuration defines, under `ab`. */
    static open(promptops: Promptops, name: string, options?: OpenABTestOptions): Promise<PromptABTest>;
    get name(): string;
    /** The same for one unit as long as the weights stand; without a unit by chance. */
    variantOf(unit?: string | number): Variant;
    getPrompt(unit?: string | number): Promise<VariantPrompt<Name>>;
    /**
     * As `ab_test_{variant}_{key}` on the run of the test; with the unit also into the log of exposures, which is what intervals are
     * computed from. False where the run could not be written: a metric never breaks an answer.
     */
    logVariant(variant: Variant, metrics: Readonly<Record<string, number | boolean>>, { unit }?: {
        readonly unit?: string | number;
    }): Promise<boolean>;
}
