import type { Rule } from '../../rule.ts';
export declare const styleRules: readonly Rule[];
