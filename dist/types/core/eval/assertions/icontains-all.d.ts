export declare const icontainsAll: import("../assertion.ts").Assertion;
