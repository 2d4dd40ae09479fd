import type { Rule } from '../../rule.ts';
export declare const evalRules: readonly Rule[];
