import type { Check } from './suite.ts';
/** Everything that is wrong with how a check and its members are written, in words; empty: they can be graded. */
export declare function checkAssertion(check: Check): Promise<readonly string[]>;
/** The same without its members. */
export declare function ownProblems(check: Check): Promise<readonly string[]>;
