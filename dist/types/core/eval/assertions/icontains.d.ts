export declare const icontains: import("../assertion.ts").Assertion;
