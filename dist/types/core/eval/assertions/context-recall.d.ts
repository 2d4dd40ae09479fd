export declare const contextRecall: import("../assertion.ts").Assertion;
