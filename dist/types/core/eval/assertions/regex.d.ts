export declare const regex: import("../assertion.ts").Assertion;
