export declare const characterCount: import("../assertion.ts").Assertion;
