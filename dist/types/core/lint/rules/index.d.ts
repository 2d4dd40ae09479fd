import type { Rule } from '../rule.ts';
/** Every rule, by group. A new rule is one file and one line in its group's list. */
export declare const RULES: readonly Rule[];
