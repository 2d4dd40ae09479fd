// A model that needs no key and no network: it says what is written here, and counts tokens by characters.
import type { NodeReply } from 'promptops/langgraph';

const PLAN = '1. Look up the price of one small server (needs nothing).\n2. Multiply it by three (needs 1).';

/** By prompt, one after the other; the last one stays. The first solution is wrong on purpose. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  planner_v1: [PLAN],
  solver_base: [
    'Step 1: 18 EUR. Step 2: 3 x 18 = 64. Answer: 64 EUR a month.',
    'Step 1: 18 EUR. Step 2: 3 x 18 = 54. Answer: 54 EUR a month.',
  ],
  verifier_strict: [
    JSON.stringify({ claims: [], verdict: 'reject', feedback: '3 x 18 is 54.' }),
    JSON.stringify({ claims: [], verdict: 'accept', feedback: '' }),
  ],
  ethical_evaluator: [JSON.stringify({ decision: 'release', concerns: [], note: 'A price for a question about a price.' })],
};

interface Question {
  readonly prompt: { readonly name: string };
  readonly messages: readonly { readonly content: unknown }[];
}

/** `asked` is told of every question, and how often that prompt was asked with before. */
export function scriptedModel(asked: (prompt: string, before: number) => void): (question: Question) => NodeReply {
  const counts = new Map<string, number>();
  return ({ prompt: { name }, messages }) => {
    const before = counts.get(name) ?? 0;
    counts.set(name, before + 1);
    asked(name, before);
    const text = ANSWERS[name]?.[before] ?? ANSWERS[name]?.at(-1) ?? '';
    const input = messages.map(({ content }) => String(content)).join('').length;
    return { text, usage: { input: Math.ceil(input / 4), output: Math.ceil(text.length / 4) }, model: 'scripted' };
  };
}
