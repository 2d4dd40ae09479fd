export declare const partialArguments: import("../../rule.ts").ReaderRule;
