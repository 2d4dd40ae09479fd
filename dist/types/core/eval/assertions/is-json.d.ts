export declare const isJson: import("../assertion.ts").Assertion;
