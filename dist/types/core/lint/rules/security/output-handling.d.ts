export declare const outputHandling: import("../../rule.ts").PromptRule;
