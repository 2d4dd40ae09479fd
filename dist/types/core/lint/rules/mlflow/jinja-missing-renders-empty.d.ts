export declare const jinjaMissingRendersEmpty: import("../../rule.ts").PromptRule;
