export declare const isRefusal: import("../assertion.ts").Assertion;
