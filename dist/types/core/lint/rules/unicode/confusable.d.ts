export declare const confusable: import("../../rule.ts").PromptRule;
