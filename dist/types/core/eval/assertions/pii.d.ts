export declare const pii: import("../assertion.ts").Assertion;
