export declare const tagCharactersRule: import("../../rule.ts").FileRule;
