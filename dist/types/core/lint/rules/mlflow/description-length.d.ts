export declare const descriptionLength: import("../../rule.ts").PromptRule;
