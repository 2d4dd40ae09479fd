export declare const missingFile: import("../../rule.ts").ReaderRule;
