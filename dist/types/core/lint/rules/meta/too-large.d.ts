export declare const tooLarge: import("../../rule.ts").ReaderRule;
