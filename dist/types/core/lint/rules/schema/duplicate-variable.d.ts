export declare const duplicateVariable: import("../../rule.ts").PromptRule;
