export declare const pythonEscape: import("../../rule.ts").ReaderRule;
