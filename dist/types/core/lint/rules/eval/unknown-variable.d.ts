export declare const unknownVariable: import("../../rule.ts").FileRule;
