export declare const syntax: import("../../rule.ts").ReaderRule;
