export declare const tokenBudget: import("../../rule.ts").PromptRule;
