export declare const isValidOpenaiFunctionCall: import("../assertion.ts").Assertion;
