export declare const choiceNeverMatches: import("../../rule.ts").FileRule;
