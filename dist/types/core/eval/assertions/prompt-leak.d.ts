export declare const promptLeak: import("../assertion.ts").Assertion;
