export declare const versionQuoted: import("../../rule.ts").ReaderRule;
