export declare const anchors: import("../../rule.ts").ReaderRule;
