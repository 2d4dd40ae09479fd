export declare const blockSpansMessages: import("../../rule.ts").ReaderRule;
