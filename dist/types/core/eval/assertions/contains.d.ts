export declare const contains: import("../assertion.ts").Assertion;
