export declare const selectBest: import("../assertion.ts").Assertion;
