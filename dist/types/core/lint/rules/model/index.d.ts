import type { Rule } from '../../rule.ts';
export declare const modelRules: readonly Rule[];
