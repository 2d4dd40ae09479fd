export declare const reservedVariable: import("../../rule.ts").PromptRule;
