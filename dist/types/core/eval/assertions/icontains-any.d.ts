export declare const icontainsAny: import("../assertion.ts").Assertion;
