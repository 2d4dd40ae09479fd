export declare const latency: import("../assertion.ts").Assertion;
