import { type Json, type JsonObject } from '../../json.ts';
import type { ReadContext, ReadProblem } from '../../prompt/formats/format.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { EvalCase } from '../suite.ts';
import { type WrittenCase } from './written-case.ts';
/** What cases start from, and the file that says it. */
export interface CaseDefaults {
    readonly data: JsonObject;
    readonly source: SourceFile;
}
export interface BuiltCase {
    /** `id` is empty where the case has none of its own. */
    readonly evalCase: EvalCase;
    readonly problems: readonly ReadProblem[];
    /** Files whose text became part of it. */
    readonly includes: readonly string[];
}
/** A written case with the defaults merged in and every `file://` read. */
export declare function buildCase(written: WrittenCase, defaults: CaseDefaults | undefined, context: ReadContext): BuiltCase;
export declare function assertionsOf(value: Json | undefined): readonly JsonObject[];
