export declare const unsafeValue: import("../../rule.ts").PromptRule;
