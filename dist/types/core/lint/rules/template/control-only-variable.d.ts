export declare const controlOnlyVariable: import("../../rule.ts").PromptRule;
