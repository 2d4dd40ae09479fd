export declare const systemLeak: import("../../rule.ts").PromptRule;
