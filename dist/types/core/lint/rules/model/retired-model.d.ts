export declare const retiredModel: import("../../rule.ts").FileRule;
