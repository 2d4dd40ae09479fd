export declare const undelimitedInput: import("../../rule.ts").PromptRule;
