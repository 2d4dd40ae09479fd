export declare const invisibleInIdentifier: import("../../rule.ts").FileRule;
