import type { JsonObject } from '../../json.ts';
import type { ReadContext } from '../../prompt/formats/format.ts';
import type { Prompt } from '../../prompt/model.ts';
import type { WrittenCase } from './written-case.ts';
/** The tests of a prompt file, in the keys of a case file. */
export interface PromptCases {
    /** Assertions that every one of them has. */
    readonly defaults: JsonObject;
    readonly tests: readonly WrittenCase[];
    /** What a case file cannot say, in words, once each. */
    readonly lost: readonly string[];
}
export declare function promptCases(prompt: Prompt, context: ReadContext): PromptCases;
