import { type Json, type Path } from '../../../json.ts';
import type { Prompt } from '../../../prompt/model.ts';
/** How a format spells its parameters. */
export type Spelling = 'camel' | 'output' | 'snake';
interface WrittenParameter {
    readonly key: string;
    /** MLflow's name for it; an unknown one keeps its own. */
    readonly name: string;
    readonly value: Json;
    readonly path: Path;
}
export interface WrittenParameters {
    readonly spelling: Spelling;
    readonly list: readonly WrittenParameter[];
}
/** The parameters as the file has them: a prompt's `modelConfig` no longer tells how they were spelled. */
export declare function writtenParameters(prompt: Prompt): WrittenParameters | undefined;
/** The same question of each of them, without a list made. */
export declare function someParameter(prompt: Prompt, is: (key: string, value: Json, spelling: Spelling) => boolean): boolean;
/** Filled in elsewhere: nothing can be said of it here. */
export declare function isReference(value: Json): boolean;
export {};
