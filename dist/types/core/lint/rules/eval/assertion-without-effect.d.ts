export declare const assertionWithoutEffect: import("../../rule.ts").FileRule;
