import type { CodeReply, Graded } from '../core/eval/assertion.ts';
import type { Json } from '../core/json.ts';

/** Checks that may never end, run where they can be stopped. Nothing here throws: what went wrong is part of the answer. */
export interface Checks {
  /** Whether the pattern is found in the text; a search of more than 250 ms is stopped and is a problem. */
  matches(pattern: string, text: string): Promise<boolean | { readonly problem: string }>;
  /** Absent where code must not run. A `javascript` check is a file of the repository, a `webhook` an address of a listed host. */
  runCode?(type: 'javascript' | 'webhook', value: Json | undefined, graded: Graded, config?: Json): Promise<CodeReply>;
  /** Ends the threads. */
  close(): Promise<void>;
}
