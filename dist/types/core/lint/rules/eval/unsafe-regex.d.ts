export declare const unsafeRegex: import("../../rule.ts").FileRule;
