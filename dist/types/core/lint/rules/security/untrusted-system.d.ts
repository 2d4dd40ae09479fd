export declare const untrustedSystem: import("../../rule.ts").PromptRule;
