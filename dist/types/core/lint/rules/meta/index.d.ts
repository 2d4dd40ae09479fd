import type { Rule } from '../../rule.ts';
export declare const metaRules: readonly Rule[];
