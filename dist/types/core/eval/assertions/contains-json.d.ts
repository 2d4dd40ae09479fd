export declare const containsJson: import("../assertion.ts").Assertion;
