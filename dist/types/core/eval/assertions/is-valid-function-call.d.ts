export declare const isValidFunctionCall: import("../assertion.ts").Assertion;
