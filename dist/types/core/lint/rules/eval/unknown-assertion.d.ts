export declare const unknownAssertion: import("../../rule.ts").FileRule;
