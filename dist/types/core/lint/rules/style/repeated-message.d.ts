export declare const repeatedMessage: import("../../rule.ts").PromptRule;
