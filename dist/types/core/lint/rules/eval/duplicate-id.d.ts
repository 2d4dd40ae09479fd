export declare const duplicateId: import("../../rule.ts").ReaderRule;
