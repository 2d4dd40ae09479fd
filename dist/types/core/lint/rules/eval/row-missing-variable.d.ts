export declare const rowMissingVariable: import("../../rule.ts").FileRule;
