export declare const hallucination: import("../assertion.ts").Assertion;
