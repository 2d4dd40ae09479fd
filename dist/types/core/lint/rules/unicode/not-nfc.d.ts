export declare const notNfc: import("../../rule.ts").FileRule;
