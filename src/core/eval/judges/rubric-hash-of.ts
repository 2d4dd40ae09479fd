import type { Graded } from '../assertion.ts';
import { assertionOf } from '../assertions/index.ts';
import { renderCheck } from '../render-check.ts';
import type { Check } from '../suite.ts';

/** The rubric hash that a check would be judged under, without asking anybody; `undefined`: it asks no judge. */
export async function rubricHashOf(check: Check, graded: Graded): Promise<string | undefined> {
  const ready = renderCheck(check, { ...(graded.expected !== undefined && { expected: graded.expected }), ...graded.vars });
  const assertion = assertionOf(check.type);
  if ('problem' in ready || assertion?.kind !== 'judge') return undefined;
  let hash: string | undefined;
  await assertion.grade(graded, ready, {
    matches: async () => false,
    rival: async () => ({ text: `${graded.output} `, toolCalls: [] }),
    judge: async ({ rubricHash }) => {
      hash = rubricHash;
      return { problem: 'nobody is asked', notRun: true };
    },
  });
  return hash;
}
