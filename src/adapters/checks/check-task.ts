import type { Json } from '../../core/json.ts';

/** What a check thread is told to do. */
export type CheckTask =
  | { readonly kind: 'regex'; readonly pattern: string; readonly text: string }
  | { readonly kind: 'file'; readonly file: string; readonly name: string; readonly output: string; readonly context: Json };

/** What it says: `value` is a boolean for a pattern, and whatever the function returned for a file. `stopped`: it took too long. */
export type CheckDone = { readonly value: Json } | { readonly problem: string; readonly stopped?: boolean };
