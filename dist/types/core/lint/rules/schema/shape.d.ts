export declare const shape: import("../../rule.ts").ReaderRule;
