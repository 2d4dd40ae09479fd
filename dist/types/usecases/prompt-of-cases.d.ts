import type { CaseFile } from '../core/eval/cases/read-case-file.ts';
import type { ReadProblem } from '../core/prompt/formats/format.ts';
import type { Prompt } from '../core/prompt/model.ts';
/** The prompt that a case file is for, among those at hand: the one that it names, else the one beside it. */
export declare function promptOf({ data, source, document }: CaseFile, prompts: readonly Prompt[]): Prompt | ReadProblem;
