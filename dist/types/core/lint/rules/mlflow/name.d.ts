export declare const name: import("../../rule.ts").PromptRule;
