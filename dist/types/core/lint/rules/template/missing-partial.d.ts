export declare const missingPartial: import("../../rule.ts").ReaderRule;
