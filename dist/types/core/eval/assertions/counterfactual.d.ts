export declare const counterfactual: import("../assertion.ts").Assertion;
