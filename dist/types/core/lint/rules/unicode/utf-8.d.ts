export declare const utf8: import("../../rule.ts").ReaderRule;
