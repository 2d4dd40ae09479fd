export declare const levenshtein: import("../assertion.ts").Assertion;
