export declare const containsAny: import("../assertion.ts").Assertion;
