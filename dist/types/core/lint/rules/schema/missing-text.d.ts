export declare const missingText: import("../../rule.ts").PromptRule;
