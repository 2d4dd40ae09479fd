import type { Rule } from '../../rule.ts';
export declare const securityRules: readonly Rule[];
