export declare const factuality: import("../assertion.ts").Assertion;
