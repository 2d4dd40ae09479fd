export declare const secrets: import("../assertion.ts").Assertion;
