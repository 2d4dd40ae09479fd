export declare const bom: import("../../rule.ts").FileRule;
