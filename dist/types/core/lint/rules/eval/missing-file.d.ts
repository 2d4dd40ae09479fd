export declare const missingTests: import("../../rule.ts").ReaderRule;
