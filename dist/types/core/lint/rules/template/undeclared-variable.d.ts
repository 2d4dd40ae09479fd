export declare const undeclaredVariable: import("../../rule.ts").PromptRule;
