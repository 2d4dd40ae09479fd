import type { Json } from '../../json.ts';
import type { Graded } from '../assertion.ts';

/** What an answer is to be grounded in: the case's context, or a variable of that name as promptfoo has it. */
export function contextOf({ context, vars }: Graded): string | undefined {
  const written = context ?? (Object.hasOwn(vars, 'context') ? textsIn(vars['context']!).join('\n') : undefined);
  return written === undefined || written.trim() === '' ? undefined : written;
}

/** Every text and number in a value. */
export function textsIn(value: Json): readonly string[] {
  if (typeof value === 'object' && value !== null) return (Object.values(value) as Json[]).flatMap(textsIn);
  return [String(value)];
}
