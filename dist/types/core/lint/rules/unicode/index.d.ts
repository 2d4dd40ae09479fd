import type { Rule } from '../../rule.ts';
export declare const unicodeRules: readonly Rule[];
