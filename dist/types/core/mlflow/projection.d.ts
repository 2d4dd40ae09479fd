import type { JsonObject } from '../json.ts';
import type { Message, Prompt, Syntax } from '../prompt/model.ts';
/** Exactly what is written to the registry and hashed, in MLflow's spelling. Empty parts are absent. */
export type Projection = JsonObject & {
    readonly type: 'text' | 'chat';
    readonly template?: string;
    readonly messages?: readonly Message[];
    readonly model_config?: JsonObject;
    readonly response_format?: JsonObject;
    readonly content?: JsonObject;
};
/** The part of a prompt that reaches a model or an application: its identity. */
export declare function projectionOf(prompt: Prompt): Projection;
/** True where the text itself says how to read it, so that equal text has one hash in every format. */
export declare function syntaxIsPlain(syntax: Syntax, texts: readonly string[]): boolean;
