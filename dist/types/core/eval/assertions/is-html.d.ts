export declare const isHtml: import("../assertion.ts").Assertion;
