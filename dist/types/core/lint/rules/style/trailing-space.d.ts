export declare const trailingSpace: import("../../rule.ts").PromptRule;
