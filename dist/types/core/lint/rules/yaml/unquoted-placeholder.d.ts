/** `{{x}}` keeps a file from being read and is reported by the reader; `{x}` alone is a map with one empty key. */
export declare const unquotedPlaceholder: import("../../rule.ts").FileRule;
