import type { Json } from '../../json.ts';
import type { Grade } from '../assertion.ts';

/** The best of several references decides. */
export function gradeSimilarity(
  output: string,
  value: Json | undefined,
  {
    name,
    threshold,
    measure,
  }: { readonly name: string; readonly threshold: number; readonly measure: (output: string, reference: string) => number },
): Grade {
  const references = (Array.isArray(value) ? (value as readonly Json[]) : [value]).map(String);
  const score = Math.max(...references.map((reference) => measure(output, reference)));
  return {
    pass: score >= threshold,
    score,
    reason: `${name} ${score.toFixed(2)} (at least ${threshold})`,
    expected: references.length === 1 ? references[0]! : references,
  };
}
