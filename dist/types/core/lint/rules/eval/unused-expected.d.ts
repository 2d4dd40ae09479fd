export declare const unusedExpected: import("../../rule.ts").FileRule;
