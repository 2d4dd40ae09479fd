export declare const unusedDisable: import("../../rule.ts").ReaderRule;
