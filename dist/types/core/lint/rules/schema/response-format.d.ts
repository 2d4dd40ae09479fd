export declare const responseFormat: import("../../rule.ts").PromptRule;
