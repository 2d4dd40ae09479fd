import type { LoadOptions } from '../usecases/load/loader.ts';
import type { PromptNameOf, TypedPrompt } from './prompt-variables.ts';
import { type Promptops } from './promptops.ts';
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
export declare class PromptABTest<const Name extends string = string> {
    #private;
    readonly name: string;
    constructor(promptops: Promptops, options: PromptABTestOptions<Name>);
    /** The same for one unit as long as the split stands; without a unit by chance. */
    variantOf(unit?: string | number): Variant;
    getPrompt(unit?: string | number): Promise<{
        readonly variant: Variant;
        readonly prompt: TypedPrompt<PromptNameOf<Name>>;
    }>;
    /** As `ab_test_{variant}_{key}` on the run of the test. False where it could not be recorded: a metric never breaks an answer. */
    logVariant(variant: Variant, metrics: Readonly<Record<string, number>>): Promise<boolean>;
}
