export declare const tokens: import("../assertion.ts").Assertion;
