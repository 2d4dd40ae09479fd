export declare const directive: import("../../rule.ts").ReaderRule;
