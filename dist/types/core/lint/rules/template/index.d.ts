import type { Rule } from '../../rule.ts';
export declare const templateRules: readonly Rule[];
