export declare const incompleteTests: import("../../rule.ts").FileRule;
