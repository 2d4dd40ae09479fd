export declare const unboundedOutput: import("../../rule.ts").PromptRule;
