export declare const evaluatorMethod: import("../../rule.ts").FileRule;
