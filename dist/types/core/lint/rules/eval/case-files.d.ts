import type { Check, EvalCase } from '../../../eval/suite.ts';
import { type JsonObject, type Path } from '../../../json.ts';
import type { Place } from '../../finding.ts';
import type { LintCase, LintCases } from '../../lint-cases.ts';
import type { Example, LintFile } from '../../rule.ts';
export declare const isCases: ({ cases }: LintFile) => boolean;
/** An assertion as it is written, once, however many cases it holds for. */
export interface WrittenCheck {
    readonly check: Check;
    readonly written: JsonObject;
    /** The cases that it holds for. */
    readonly cases: readonly EvalCase[];
    /** The place of one of its keys; of the whole without one. */
    readonly at: (key?: string) => Place;
}
/** Those of the defaults, then those of every case of the file and of the files that it names. */
export declare function writtenChecks({ file, cases }: LintCases): Iterable<WrittenCheck>;
/** Cases that stand in this file or in one that it names; those of the prompt file are looked at there. */
export declare function ownCases({ cases, file }: LintCases): readonly LintCase[];
export declare function nodeIn({ source, document }: LintFile, path: Path, key?: boolean): Place;
/** For the pages of rules. */
export declare function caseExample(text: string, template?: string): Example;
/** A case file with which nothing is wrong. */
export declare const GOOD_CASES: Example;
