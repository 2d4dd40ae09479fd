export declare const circularPartial: import("../../rule.ts").ReaderRule;
