import type { Answer } from '../../core/eval/answer.ts';
import type { AskOptions, Model, ModelProblem, ModelRequest } from '../../ports/model.ts';
type Said = string | Partial<Answer> | ModelProblem;
export interface ScriptedModel extends Model {
    /** What it was asked, in order. */
    readonly asked: readonly ModelRequest[];
}
interface Options {
    readonly provider?: string;
    readonly baseUrl?: string;
    readonly source?: Model['source'];
}
/** A model that says what a test wants: one thing after another, the last for ever, or what a function makes of the request. */
export declare function scriptedModel(script: readonly Said[] | ((request: ModelRequest, nth: number, options: AskOptions) => Said | Promise<Said>), { provider, baseUrl, source }?: Options): ScriptedModel;
export {};
