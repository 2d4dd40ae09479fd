export declare const control: import("../../rule.ts").FileRule;
