export declare const containsXml: import("../assertion.ts").Assertion;
