export declare const tagLimits: import("../../rule.ts").PromptRule;
