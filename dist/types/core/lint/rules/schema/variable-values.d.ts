export declare const variableValues: import("../../rule.ts").PromptRule;
