export declare const tagReserved: import("../../rule.ts").PromptRule;
