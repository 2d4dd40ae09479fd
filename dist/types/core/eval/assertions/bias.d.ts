export declare const bias: import("../assertion.ts").Assertion;
