export declare const notRunAssertion: import("../../rule.ts").FileRule;
