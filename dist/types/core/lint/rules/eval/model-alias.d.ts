export declare const modelAlias: import("../../rule.ts").FileRule;
