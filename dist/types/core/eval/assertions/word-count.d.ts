export declare const wordCount: import("../assertion.ts").Assertion;
