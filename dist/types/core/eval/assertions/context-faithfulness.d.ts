export declare const contextFaithfulness: import("../assertion.ts").Assertion;
