export declare const bidi: import("../../rule.ts").FileRule;
