import type { Json } from '../../json.ts';
import type { Grade } from '../assertion.ts';
import type { Check } from '../suite.ts';
/** A list as it is; one text is split at its commas, with the quotes of CSV. */
export declare function listedTexts(value: Json | undefined): readonly string[];
export declare function listProblems({ value }: Check): Iterable<string>;
export declare function gradeList(output: string, value: Json | undefined, { all, fold }: {
    readonly all: boolean;
    readonly fold: boolean;
}): Grade;
