export declare const emptyMessage: import("../../rule.ts").PromptRule;
