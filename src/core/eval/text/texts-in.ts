import type { Json } from '../../json.ts';

/** Every text and number in a value. */
export function textsIn(value: Json): readonly string[] {
  if (typeof value === 'object' && value !== null) return (Object.values(value) as Json[]).flatMap(textsIn);
  return [String(value)];
}
