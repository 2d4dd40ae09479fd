export declare const finishReason: import("../assertion.ts").Assertion;
