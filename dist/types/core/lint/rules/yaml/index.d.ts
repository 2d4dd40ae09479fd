import type { Rule } from '../../rule.ts';
export declare const yamlRules: readonly Rule[];
