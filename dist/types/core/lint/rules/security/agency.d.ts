export declare const agency: import("../../rule.ts").PromptRule;
