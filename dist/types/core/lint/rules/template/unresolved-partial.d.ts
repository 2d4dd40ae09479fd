export declare const unresolvedPartial: import("../../rule.ts").ReaderRule;
