export declare const caseShape: import("../../rule.ts").ReaderRule;
