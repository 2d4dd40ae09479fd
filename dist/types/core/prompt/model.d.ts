import type { Json, JsonObject, Path } from '../json.ts';
import type { SourceFile, Span } from '../source/source-file.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
export type FormatId = 'promptops' | 'github-models' | 'prompty' | 'dotprompt' | 'promptfoo' | 'langchain' | 'langfuse' | 'openai-messages' | 'text' | 'vscode';
/** How a file may be written. */
export type SourceSyntax = 'mustache' | 'fstring' | 'jinja2' | 'handlebars';
/** What is registered: fstring has become mustache. */
export type Syntax = Exclude<SourceSyntax, 'fstring'>;
/** Where a text was written: in a YAML scalar, or as a run of characters of a file (a Markdown body). */
export type TextOrigin = {
    readonly kind: 'yaml';
    readonly path: Path;
    readonly document: YamlDocument;
    readonly source: SourceFile;
} | {
    readonly kind: 'body';
    readonly start: number;
    readonly source: SourceFile;
};
/** One text of a prompt that reaches the model: the template, a message, a text part of a message. */
export interface TextPart {
    /** Where it sits in the registered form: `['template']`, `['messages', 1, 'content']`. */
    readonly path: Path;
    readonly role?: string | undefined;
    /** As written, line endings LF. Rules look here, positions count from here. */
    readonly source: string;
    /** As registered: partials resolved, fstring converted. */
    readonly text: string;
    readonly origin: TextOrigin;
}
/** A message in the shape the registry stores. */
export type Message = JsonObject & {
    readonly role: string;
    readonly content: Json;
};
export type VariableType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'messages' | 'image' | 'audio' | 'file';
/** A declared variable. Absent `required` means required, absent `type` means string. */
export interface Variable {
    readonly name: string;
    readonly type?: VariableType;
    readonly required?: boolean;
    readonly default?: Json;
    readonly enum?: readonly Json[];
    readonly description?: string;
    readonly example?: Json;
    /** Where it is declared, for positions. */
    readonly path: Path;
}
/** A place in a text where a template reads a variable. */
export interface VariableUse {
    /** What has to be supplied: `user` of `{{ user.name }}`. */
    readonly name: string;
    /** What is read: `user.name`. */
    readonly path: string;
    /** `output` prints it; `control` only steers an if, a loop or a filter. */
    readonly kind: 'output' | 'control';
    /** Guarded by a default, so that leaving it out is fine. */
    readonly optional?: boolean;
    /** Index into `Prompt.parts`. */
    readonly part: number;
    readonly start: number;
    readonly end: number;
}
export interface ResponseFormat {
    readonly kind: 'text' | 'json_object' | 'json_schema';
    readonly name?: string;
    readonly strict?: boolean;
    readonly schema?: JsonObject;
}
/** One row of test data: values for variables, and what is expected. */
export interface TestRow {
    readonly values: Readonly<Record<string, Json>>;
    readonly path: Path;
    /** False where the reader could not see them (a file of rows, a generator): nothing can be said of missing ones. */
    readonly complete: boolean;
    /** What the format says of the row beside its values: a description, a threshold, metadata. */
    readonly rest?: JsonObject;
}
/** One check on the answers, as its format writes it. The evaluation interprets it. */
export interface EvalCheck {
    /** `string.contains`, `uses:github/similarity`, `llm`, or promptfoo's `type`. */
    readonly kind: string;
    readonly name?: string;
    readonly value: Json;
    readonly path: Path;
    /** What the format says of the check beside its value: a threshold, a weight. */
    readonly rest?: JsonObject;
}
export interface Evals {
    readonly rows: readonly TestRow[];
    readonly checks: readonly EvalCheck[];
}
/**
 * What a format reader found, before names, partials and variables are settled.
 * `texts` come in the order of the prompt; their `text` is filled in by `buildPrompt`.
 */
export interface PromptDraft {
    readonly format: FormatId;
    readonly source: SourceFile;
    /** The YAML of the file or of its front matter, for positions and for rules about keys. */
    readonly document?: YamlDocument | undefined;
    /** As written by a human, legal or not. */
    readonly writtenName?: string | undefined;
    /** The part after the path for files that hold several prompts: a label, an id, or a position from 1. */
    readonly suffix?: string | undefined;
    readonly variant?: string | undefined;
    readonly label?: string | undefined;
    readonly description?: string | undefined;
    readonly type: 'text' | 'chat';
    readonly syntax: SourceSyntax;
    /** Why this syntax: written in the file, or detected. */
    readonly syntaxDeclared?: boolean | undefined;
    readonly texts: readonly DraftText[];
    /** Chat only: messages with `{ text: n }` standing for `texts[n]`; other values are kept as they are. */
    readonly messages?: readonly DraftMessage[] | undefined;
    readonly variables: readonly Variable[];
    /** Names known without a declaration: rows of test data, inputs of a schema defined in code. */
    readonly knownVariables?: readonly string[] | undefined;
    /** True where the format's declarations are elsewhere (a schema named in code): nothing is undeclared then. */
    readonly opaqueInputs?: boolean | undefined;
    /** MLflow's spelling: provider, model_name, temperature, max_tokens, top_p, …; other keys as written. */
    readonly modelConfig?: JsonObject | undefined;
    readonly responseFormat?: ResponseFormat | undefined;
    /** OpenAI's form `{type: "function", function: {…}}`; other kinds as parsed. */
    readonly tools?: readonly Json[] | undefined;
    readonly tags?: Readonly<Record<string, string>> | undefined;
    readonly aliases?: readonly string[] | undefined;
    readonly evals?: Evals | undefined;
    /** Keys that this format does not know, and known ones without a place in the model: nothing is dropped. */
    readonly extensions?: JsonObject | undefined;
    /** Where things of the model sit in `document`: `aliases` → `['aliases']`, `model` → `['model', 'id']`. */
    readonly paths?: Readonly<Record<string, Path>> | undefined;
}
export interface DraftText {
    readonly path: Path;
    readonly role?: string | undefined;
    readonly source: string;
    readonly origin: TextOrigin;
}
/** One part of a content list. `fill` puts texts into a part of another kind: the address of an image, say. */
export type DraftPart = {
    readonly text: number;
} | {
    readonly part: JsonObject;
    readonly fill?: readonly PartFill[];
};
export interface PartFill {
    /** Where in the part. */
    readonly path: Path;
    /** Index into `PromptDraft.texts`. */
    readonly text: number;
}
export interface DraftMessage {
    readonly role: string;
    /** The whole content is `texts[text]` … */
    readonly text?: number;
    /** … or a list of parts, where `{ text: n }` is `{type: "text", text: texts[n]}` … */
    readonly parts?: readonly DraftPart[];
    /** … or the name of a list of messages that the caller supplies. */
    readonly placeholder?: string;
    /** Further keys: `name`, `tool_call_id`, `tool_calls`. */
    readonly rest?: JsonObject;
}
/** A prompt as everything after the readers sees it. */
export interface Prompt extends Omit<PromptDraft, 'texts' | 'messages' | 'syntax'> {
    /** Legal in the registry. */
    readonly name: string;
    readonly nameFrom: 'name' | 'path';
    /** A written name that the registry would refuse; kept as a tag. */
    readonly displayName?: string | undefined;
    readonly syntax: Syntax;
    readonly sourceSyntax: SourceSyntax;
    readonly parts: readonly TextPart[];
    /** Text prompts. */
    readonly template?: string | undefined;
    /** Chat prompts. */
    readonly messages?: readonly Message[] | undefined;
    readonly uses: readonly VariableUse[];
    readonly modelConfig: JsonObject;
    readonly tools: readonly Json[];
    readonly tags: Readonly<Record<string, string>>;
    readonly aliases: readonly string[];
    readonly evals: Evals;
    readonly extensions: JsonObject;
    /** Files whose text is part of this prompt: partials and `file://`. */
    readonly includes: readonly string[];
}
/** A place in a file. */
export interface SourceSpan extends Span {
    readonly source: SourceFile;
}
/** The place in its file of characters `start..end` of a text. */
export declare function spanInPart(part: DraftText | TextPart, start: number, end: number): SourceSpan;
