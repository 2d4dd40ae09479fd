export declare const tabIndent: import("../../rule.ts").ReaderRule;
