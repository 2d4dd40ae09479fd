export declare const notAPrompt: import("../../rule.ts").ReaderRule;
