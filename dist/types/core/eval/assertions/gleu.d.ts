export declare const gleu: import("../assertion.ts").Assertion;
