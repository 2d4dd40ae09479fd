export declare const pii: import("../../rule.ts").PromptRule;
