export declare const reservedKey: import("../../rule.ts").FileRule;
