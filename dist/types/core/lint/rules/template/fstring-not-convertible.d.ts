export declare const fstringNotConvertible: import("../../rule.ts").ReaderRule;
