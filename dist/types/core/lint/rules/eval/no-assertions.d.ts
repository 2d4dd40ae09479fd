export declare const noAssertions: import("../../rule.ts").FileRule;
