export declare const filterNeedsControlBlock: import("../../rule.ts").PromptRule;
