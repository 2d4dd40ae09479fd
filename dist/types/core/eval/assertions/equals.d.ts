export declare const equals: import("../assertion.ts").Assertion;
