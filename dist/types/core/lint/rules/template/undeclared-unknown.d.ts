export declare const undeclaredUnknown: import("../../rule.ts").PromptRule;
