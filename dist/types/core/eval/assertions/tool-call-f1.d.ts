export declare const toolCallF1: import("../assertion.ts").Assertion;
