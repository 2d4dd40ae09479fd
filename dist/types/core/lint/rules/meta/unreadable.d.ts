export declare const unreadable: import("../../rule.ts").ReaderRule;
