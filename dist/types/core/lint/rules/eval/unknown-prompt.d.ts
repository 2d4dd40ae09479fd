export declare const unknownPrompt: import("../../rule.ts").ReaderRule;
