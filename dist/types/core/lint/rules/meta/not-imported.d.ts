export declare const notImported: import("../../rule.ts").ReaderRule;
