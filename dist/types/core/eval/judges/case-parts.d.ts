import type { Json, JsonObject } from '../../json.ts';
import type { Graded } from '../assertion.ts';
import type { Check } from '../suite.ts';
import type { JudgePart } from './fence.ts';
/** Keys that every judge has. */
export declare const JUDGE_OPTIONS: JsonObject;
/** A rubric or a reference: a text, or what one `{{name}}` stands for. */
export declare const RUBRIC: JsonObject;
/** What the model was sent, with the roles. */
export declare function inputPart({ rendered }: Graded): JudgePart;
export declare function answerPart({ output }: Graded): JudgePart;
/** The case's `context`, else a variable of that name, which is where promptfoo has it. */
export declare function contextOf({ context, vars }: Graded): string | undefined;
/** What the check says, else what the case expects. */
export declare function referenceOf({ expected }: Graded, { value }: Check): string | undefined;
export declare function settingsOf({ options, threshold }: Check): {
    readonly provider?: string;
    readonly threshold?: number;
};
/** The rubric of a check: as the judge reads it, and as it was written, which is what its hash is of. */
export declare function rubricOf({ value, written }: Check): {
    readonly criterion?: string;
    readonly rubric?: string;
};
/** Texts as they are; everything else as JSON. */
export declare function asText(value: Json): string;
export declare function isBlank(text: string): boolean;
