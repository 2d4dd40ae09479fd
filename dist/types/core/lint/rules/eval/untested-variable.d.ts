export declare const untestedVariable: import("../../rule.ts").FileRule;
