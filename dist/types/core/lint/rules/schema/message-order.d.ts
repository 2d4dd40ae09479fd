export declare const messageOrder: import("../../rule.ts").PromptRule;
