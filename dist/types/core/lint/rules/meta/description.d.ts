export declare const description: import("../../rule.ts").PromptRule;
