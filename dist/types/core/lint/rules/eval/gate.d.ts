export declare const gate: import("../../rule.ts").FileRule;
