export declare const toxicity: import("../assertion.ts").Assertion;
