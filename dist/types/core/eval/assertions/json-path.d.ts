export declare const jsonPath: import("../assertion.ts").Assertion;
