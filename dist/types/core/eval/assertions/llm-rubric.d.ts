export declare const llmRubric: import("../assertion.ts").Assertion;
