export declare const mergeKey: import("../../rule.ts").FileRule;
