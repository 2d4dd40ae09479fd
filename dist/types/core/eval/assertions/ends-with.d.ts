export declare const endsWith: import("../assertion.ts").Assertion;
