export declare const parameterType: import("../../rule.ts").PromptRule;
