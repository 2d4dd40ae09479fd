import type { CaseFile } from '../eval/cases/read-case-file.ts';
import type { WrittenCase } from '../eval/cases/written-case.ts';
import type { EvalCase } from '../eval/suite.ts';
import type { Prompt } from '../prompt/model.ts';
/** A case file with the prompt that it is for. */
export interface LintCases {
    readonly file: CaseFile;
    /** Absent where it cannot be told or read. */
    readonly prompt?: Prompt;
    /** Of its content. */
    readonly promptHash?: string;
    /** All cases of the prompt: those of its own file too. */
    readonly cases: readonly LintCase[];
}
export interface LintCase {
    readonly written: WrittenCase;
    readonly evalCase: EvalCase;
}
