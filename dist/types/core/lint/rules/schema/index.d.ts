import type { Rule } from '../../rule.ts';
export declare const schemaRules: readonly Rule[];
