export declare const assertionOptions: import("../../rule.ts").FileRule;
