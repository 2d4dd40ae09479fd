export declare const emptySuite: import("../../rule.ts").FileRule;
