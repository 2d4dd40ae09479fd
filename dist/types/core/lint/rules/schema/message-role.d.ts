export declare const messageRole: import("../../rule.ts").PromptRule;
