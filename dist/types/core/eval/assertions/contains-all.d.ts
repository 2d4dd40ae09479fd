export declare const containsAll: import("../assertion.ts").Assertion;
