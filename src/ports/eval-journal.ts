import type { Evaluation } from '../core/eval/result.ts';
import type { JsonObject } from '../core/json.ts';

/** What is written down of an evaluation while it runs. */
export interface JournalEntries {
  /** Its settings, so that it can be taken up as it was begun. */
  readonly header: JsonObject;
  /** One for each finished unit, in the order in which they finished. */
  readonly records: readonly JsonObject[];
}

/** The diary of evaluations: whatever ends one, what was finished is still there. Holds no keys and no headers. */
export interface EvalJournal {
  begin(id: string, header: JsonObject): void;
  /** On its way to the disk before this returns: what kills the process later does not take it along. */
  append(id: string, record: JsonObject): void;
  /** `undefined`: there is none of that id. A line that was torn off is left out. */
  read(id: string): JournalEntries | undefined;
  /** The result as it may be shown: an answer may quote a key of the environment. */
  cleaned(evaluation: Evaluation): Evaluation;
  /** Keeps the result beside the entries. */
  finish(id: string, evaluation: Evaluation): void;
  finished(id: string): Evaluation | undefined;
  /** Every id, newest first. */
  ids(): readonly string[];
  /** When it was last written to, in milliseconds. */
  lastWritten(id: string): number | undefined;
  /** Forgets all of it. What cannot be removed stays. */
  drop(id: string): void;
  close(): void;
}
