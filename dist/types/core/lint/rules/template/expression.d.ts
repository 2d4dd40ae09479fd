export declare const expression: import("../../rule.ts").ReaderRule;
