export declare const missingCases: import("../../rule.ts").ReaderRule;
