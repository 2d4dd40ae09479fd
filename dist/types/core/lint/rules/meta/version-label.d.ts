export declare const versionLabel: import("../../rule.ts").PromptRule;
