export declare const javascript: import("../assertion.ts").Assertion;
