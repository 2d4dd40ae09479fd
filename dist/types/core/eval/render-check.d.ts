import type { Values } from '../template/syntax.ts';
import type { Check } from './suite.ts';
/** The check with `{{name}}` in its value replaced by the case's own values, or why that cannot be. */
export declare function renderCheck(check: Check, vars: Values): Check | {
    readonly problem: string;
};
