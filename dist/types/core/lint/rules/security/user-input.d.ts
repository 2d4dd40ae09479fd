import type { JsonObject } from '../../../json.ts';
import type { Prompt, TextPart, VariableUse } from '../../../prompt/model.ts';
import type { RuleOptions } from '../../rule.ts';
export declare const INPUT_OPTIONS: JsonObject;
export declare const INPUT_DEFAULTS: {
    trusted: never[];
    untrusted: never[];
};
export declare function isSystem({ role }: TextPart): boolean;
/** The first printed use of each variable with user input, in each part. */
export declare function userInputs(prompt: Prompt, options: RuleOptions): Iterable<{
    readonly use: VariableUse;
    readonly part: TextPart;
}>;
