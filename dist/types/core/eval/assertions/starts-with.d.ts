export declare const startsWith: import("../assertion.ts").Assertion;
