export declare const invisible: import("../../rule.ts").FileRule;
