import type { Prompt } from '../model.ts';
/** What a prompt can say beyond its text, in words for the list of what a format cannot hold. */
declare const FACETS: {
    readonly name: (prompt: Prompt) => "the name" | false;
    readonly version: ({ label }: Prompt) => "the version label" | false;
    readonly variant: ({ variant }: Prompt) => "the variant" | false;
    readonly description: ({ description }: Prompt) => "the description" | false;
    readonly syntax: ({ syntax }: Prompt) => string | false;
    readonly variables: ({ variables }: Prompt) => "the declarations of variables" | false;
    readonly model: ({ modelConfig }: Prompt) => "the model and its parameters" | false;
    readonly responseFormat: ({ responseFormat }: Prompt) => "the response format" | false;
    readonly tools: ({ tools }: Prompt) => "the tools" | false;
    readonly tags: ({ tags }: Prompt) => "the tags" | false;
    readonly aliases: ({ aliases }: Prompt) => "the aliases" | false;
    readonly tests: ({ evals }: Prompt) => "the test data" | false;
    readonly checks: ({ evals }: Prompt) => "the evaluators" | false;
    readonly extensions: ({ extensions }: Prompt) => string | false;
};
export type Facet = keyof typeof FACETS;
/** The facets that a prompt has and a format has no place for. */
export declare function lostBut(prompt: Prompt, ...kept: readonly Facet[]): string[];
export {};
