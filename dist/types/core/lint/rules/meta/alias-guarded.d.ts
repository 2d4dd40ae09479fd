export declare const aliasGuarded: import("../../rule.ts").PromptRule;
