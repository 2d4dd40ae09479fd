export declare const unknownKey: import("../../rule.ts").FileRule;
