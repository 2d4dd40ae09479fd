export declare const parameterRange: import("../../rule.ts").PromptRule;
