export declare const ambiguousScalar: import("../../rule.ts").FileRule;
