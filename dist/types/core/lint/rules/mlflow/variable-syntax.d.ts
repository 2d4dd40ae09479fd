export declare const variableSyntax: import("../../rule.ts").PromptRule;
