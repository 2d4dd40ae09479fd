export declare const nameLegal: import("../../rule.ts").PromptRule;
