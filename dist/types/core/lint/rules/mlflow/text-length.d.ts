export declare const textLength: import("../../rule.ts").PromptRule;
