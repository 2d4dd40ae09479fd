import type { Check } from '../suite.ts';
/** `not-pii` reads like a demand for no personal data, and would be one for some. */
export declare function alreadyNegative({ type, negated }: Check): Iterable<string>;
