export declare const picoschema: import("../../rule.ts").ReaderRule;
