import { type Json, type JsonObject } from '../../json.ts';
import type { Prompt } from '../../prompt/model.ts';
/** What a configuration of promptfoo says of its runs, in the keys of a case file: several providers belong to none of its prompts. */
export declare function promptfooSettings({ format, extensions, modelConfig }: Prompt): JsonObject;
/** `openai:gpt-4o`, `{id: …}` or `{"openai:gpt-4o": {…}}`. */
export declare function idOf(provider: Json): string | undefined;
