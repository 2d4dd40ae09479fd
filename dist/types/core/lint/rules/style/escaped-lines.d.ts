export declare const escapedLines: import("../../rule.ts").PromptRule;
