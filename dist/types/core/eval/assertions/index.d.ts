import type { Assertion } from '../assertion.ts';
/** Every assertion that promptops grades, in the order of its page. */
export declare const ASSERTIONS: readonly Assertion[];
export declare function assertionOf(type: string): Assertion | undefined;
/** Why a type that people know is not run. */
export declare function notRunHere(type: string): string | undefined;
/** Every type that is known, run or not; each may have `not-` before it. */
export declare const ASSERTION_TYPES: ReadonlySet<string>;
