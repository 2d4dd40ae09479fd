export declare const secret: import("../../rule.ts").FileRule;
