export declare const modelGradedClosedqa: import("../assertion.ts").Assertion;
