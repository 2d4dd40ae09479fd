import { createHash } from 'node:crypto';

/** One text that a judge looks at. */
export interface JudgePart {
  readonly name: 'CRITERION' | 'INPUT' | 'CONTEXT' | 'REFERENCE' | 'ANSWER' | 'ANSWER 1' | 'ANSWER 2';
  readonly text: string;
}

export interface Fenced {
  /** What begins and ends a part; no part contains it. */
  readonly mark: string;
  readonly text: string;
}

/** Each part between two lines that it cannot write itself: their mark is a hash over all the parts. */
export function fence(parts: readonly JudgePart[]): Fenced {
  let mark = digest(JSON.stringify(parts));
  while (parts.some(({ text }) => text.includes(mark))) mark = digest(mark);
  const text = parts
    .map((part) => `----- BEGIN ${part.name} ${mark} -----\n${part.text}\n----- END ${part.name} ${mark} -----`)
    .join('\n\n');
  return { mark, text };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
