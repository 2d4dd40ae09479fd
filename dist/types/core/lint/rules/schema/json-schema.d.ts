export declare const jsonSchema: import("../../rule.ts").PromptRule;
