export declare const unbalanced: import("../../rule.ts").ReaderRule;
