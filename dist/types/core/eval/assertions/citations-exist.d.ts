export declare const citationsExist: import("../assertion.ts").Assertion;
