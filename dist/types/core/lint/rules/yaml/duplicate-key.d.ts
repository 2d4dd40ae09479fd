export declare const duplicateKey: import("../../rule.ts").ReaderRule;
