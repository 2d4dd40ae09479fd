import type { Prompt, TextPart } from '../../../prompt/model.ts';
/** Names that a prompt gives its callers: declared ones, those of test rows, those known from elsewhere. */
export declare function knownNames(prompt: Prompt): Set<string>;
/** Names of message lists that stand in place of messages. */
export declare function placeholderNames({ messages }: Prompt): readonly string[];
export interface SingleBrace {
    readonly part: TextPart;
    readonly name: string;
    readonly dollar: boolean;
    readonly start: number;
    readonly end: number;
}
/** `{x}` and `${x}` where `x` reads like a name, outside of `{{ }}`. */
export declare function singleBraces(parts: readonly TextPart[]): Generator<SingleBrace>;
