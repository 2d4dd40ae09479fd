export declare const parameterSpelling: import("../../rule.ts").PromptRule;
