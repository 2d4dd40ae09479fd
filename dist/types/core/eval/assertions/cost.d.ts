export declare const cost: import("../assertion.ts").Assertion;
