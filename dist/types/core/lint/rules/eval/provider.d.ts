export declare const provider: import("../../rule.ts").FileRule;
