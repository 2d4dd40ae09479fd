export declare const rowUnknownKey: import("../../rule.ts").FileRule;
