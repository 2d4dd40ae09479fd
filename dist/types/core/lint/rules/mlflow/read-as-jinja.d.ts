export declare const readAsJinja: import("../../rule.ts").PromptRule;
