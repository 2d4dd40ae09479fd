export declare const unsupportedNumbers: import("../assertion.ts").Assertion;
