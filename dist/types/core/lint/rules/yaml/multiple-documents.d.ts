export declare const multipleDocuments: import("../../rule.ts").ReaderRule;
