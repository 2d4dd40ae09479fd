export declare const isXml: import("../assertion.ts").Assertion;
