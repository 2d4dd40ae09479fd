export declare const unknownTag: import("../../rule.ts").ReaderRule;
