import type { ReadProblem } from '../prompt/formats/format.ts';
/** A problem of the fast reader under the rule that it belongs to. */
export declare function namedReason(problem: ReadProblem): ReadProblem;
