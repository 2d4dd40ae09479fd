export declare const partsNotFormatted: import("../../rule.ts").PromptRule;
