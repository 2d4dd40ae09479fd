export declare const webhook: import("../assertion.ts").Assertion;
