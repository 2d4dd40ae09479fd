export declare const aliasReserved: import("../../rule.ts").PromptRule;
