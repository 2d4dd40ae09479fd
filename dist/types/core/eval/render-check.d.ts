import type { Values } from '../template/syntax.ts';
import type { Check, EvalCase } from './suite.ts';
/** What checks may use: the case's values, and what it expects under that name. */
export declare function valuesForChecks({ vars, expected }: Pick<EvalCase, 'vars' | 'expected'>): Values;
/** The check with `{{name}}` in its value replaced by the case's own values, or why that cannot be. */
export declare function renderCheck(check: Check, vars: Values): Check | {
    readonly problem: string;
};
