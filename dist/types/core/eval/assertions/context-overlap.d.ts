export declare const contextOverlap: import("../assertion.ts").Assertion;
