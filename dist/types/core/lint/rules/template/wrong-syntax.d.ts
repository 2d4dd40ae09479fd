export declare const wrongSyntax: import("../../rule.ts").PromptRule;
