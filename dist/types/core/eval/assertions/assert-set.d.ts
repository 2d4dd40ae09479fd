/** Graded through its members, by whoever grades the answer. */
export declare const assertSet: import("../assertion.ts").Assertion;
