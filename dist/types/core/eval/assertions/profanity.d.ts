export declare const profanity: import("../assertion.ts").Assertion;
