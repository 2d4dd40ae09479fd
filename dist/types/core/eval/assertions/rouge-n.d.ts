export declare const rougeN: import("../assertion.ts").Assertion;
