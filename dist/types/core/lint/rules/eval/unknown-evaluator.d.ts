export declare const unknownEvaluator: import("../../rule.ts").FileRule;
