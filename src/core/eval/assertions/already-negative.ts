import type { Check } from '../suite.ts';

/** `not-pii` reads like a demand for no personal data, and would be one for some. */
export function* alreadyNegative({ type, negated }: Check): Iterable<string> {
  if (negated) yield `write \`${type}\` without \`not-\`: it passes when there is none`;
}
