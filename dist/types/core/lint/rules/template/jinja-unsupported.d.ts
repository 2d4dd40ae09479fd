export declare const jinjaUnsupported: import("../../rule.ts").ReaderRule;
