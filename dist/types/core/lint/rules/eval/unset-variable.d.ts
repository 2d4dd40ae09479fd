export declare const unsetVariable: import("../../rule.ts").FileRule;
