export declare const unusedVariable: import("../../rule.ts").PromptRule;
