export declare const recordedOutput: import("../../rule.ts").FileRule;
