export declare const containsHtml: import("../assertion.ts").Assertion;
