import type { JsonObject } from '../json.ts';
export type ProviderKind = 'openai' | 'azure' | 'anthropic' | 'google' | 'http' | 'exec' | 'echo' | 'cassette';
/** Whom to ask, in one spelling: `openai:gpt-4.1-mini`, `http://…`, `exec:./bot.sh --fast`. */
export interface ProviderName {
    readonly kind: ProviderKind;
    /** As the provider names it: a model, a deployment, a URL, a command. `''` for `echo` and a bare `cassette`. */
    readonly model: string;
    /** One spelling for all that mean the same: part of reports and of the evidence. */
    readonly name: string;
    /** `cassette:openai:gpt-4.1`: only what this one said when it was recorded; it is not asked. */
    readonly recorded?: true;
}
export interface ProviderProblem {
    readonly problem: string;
    readonly hint: string;
}
/** `openai:gpt-4.1-mini`, with promptfoo's spellings, and `openai/gpt-4.1-mini` as prompt files write it. */
export declare function parseProvider(written: string): ProviderName | ProviderProblem;
/** Of a prompt's own model: `provider` and `model_name`, else a name whose family leaves no doubt. */
export declare function providerOfConfig({ provider, model_name: model }: JsonObject): ProviderName | ProviderProblem;
/** Of an arm: the one that is named, else the prompt's own; `cassette` alone is what the prompt's own one said. */
export declare function providerOfArm(written: string | undefined, config: JsonObject): ProviderName | ProviderProblem;
/** They ask the same model, if only by what it said before. */
export declare function isSameProvider(one: ProviderName | ProviderProblem, other: ProviderName | ProviderProblem): boolean;
export declare function isProviderProblem(parsed: ProviderName | ProviderProblem): parsed is ProviderProblem;
