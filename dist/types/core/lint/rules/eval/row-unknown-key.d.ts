import type { Prompt } from '../../../prompt/model.ts';
export declare const rowUnknownKey: import("../../rule.ts").FileRule;
/** It may read names that nobody sees here. */
export declare function readsUnseen({ opaqueInputs, parts }: Prompt): boolean;
