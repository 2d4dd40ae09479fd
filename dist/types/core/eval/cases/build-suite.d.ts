import type { ReadContext, ReadProblem } from '../../prompt/formats/format.ts';
import type { Prompt } from '../../prompt/model.ts';
import type { EvalSuite } from '../suite.ts';
import type { CaseFile } from './read-case-file.ts';
import { type WrittenCase } from './written-case.ts';
export interface BuiltSuite {
    readonly suite: EvalSuite;
    /** With one of them the suite is not to be used. */
    readonly problems: readonly ReadProblem[];
    readonly includes: readonly string[];
    /** How each case was written, in the order of the suite. */
    readonly written: readonly WrittenCase[];
    /** Said beside the results: cases that cannot be asked, rows that nothing checks. */
    readonly notes: readonly string[];
}
/** The cases of a prompt: those of its own file, and those of its case file. */
export declare function buildSuite(prompt: Prompt, file: CaseFile | undefined, context: ReadContext): BuiltSuite;
