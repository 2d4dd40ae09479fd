import type { Rule } from '../../rule.ts';
export declare const mlflowRules: readonly Rule[];
