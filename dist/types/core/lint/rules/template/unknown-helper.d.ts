export declare const unknownHelper: import("../../rule.ts").ReaderRule;
