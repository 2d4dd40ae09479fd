import { append } from '../append.ts';
import type { Json, JsonObject, Path } from '../json.ts';
import type { TemplateSyntax } from '../template/syntax.ts';
import type { ReadContext, ReadProblem } from './formats/format.ts';
import type { DraftMessage, DraftPart, DraftText, Message, Prompt, PromptDraft, Syntax, TextPart, VariableUse } from './model.ts';
import { promptName } from './name.ts';
import type { PromptFile } from './prompt-file.ts';
import { resolvePartials } from './resolve-partials.ts';

export interface BuiltPrompt {
  readonly prompt: Prompt;
  readonly problems: readonly ReadProblem[];
}

const NO_EVALS = { rows: [], checks: [] };

/** Turns what a reader found into a prompt: partials resolved, fstring converted, variables found, the name settled. */
export function buildPrompt(
  draft: PromptDraft,
  { prefix, namePrefix }: Pick<PromptFile, 'prefix' | 'namePrefix'>,
  syntax: TemplateSyntax,
  context: ReadContext,
): BuiltPrompt {
  const problems: ReadProblem[] = [];
  const uses: VariableUse[] = [];
  const includes = new Set<string>();
  const parts = draft.texts.map((text, index) => buildPart(text, index, syntax, context, { problems, uses, includes }));
  const { name, nameFrom, displayName } = promptName({
    file: draft.source.file,
    prefix,
    namePrefix,
    writtenName: draft.writtenName,
    suffix: draft.suffix,
  });
  const chat = draft.type === 'chat';
  const prompt: Prompt = {
    format: draft.format,
    source: draft.source,
    document: draft.document,
    writtenName: draft.writtenName,
    suffix: draft.suffix,
    name,
    nameFrom,
    displayName,
    variant: draft.variant,
    label: draft.label,
    description: draft.description,
    type: draft.type,
    sourceSyntax: draft.syntax,
    syntax: registeredSyntax(draft),
    syntaxDeclared: draft.syntaxDeclared,
    parts,
    uses,
    messages: chat ? (draft.messages ?? []).map((message) => registeredMessage(message, parts)) : undefined,
    template: chat ? undefined : (parts[0]?.text ?? ''),
    variables: draft.variables,
    knownVariables: draft.knownVariables,
    opaqueInputs: draft.opaqueInputs,
    modelConfig: draft.modelConfig ?? {},
    responseFormat: draft.responseFormat,
    tools: draft.tools ?? [],
    tags: draft.tags ?? {},
    aliases: draft.aliases ?? [],
    evals: draft.evals ?? NO_EVALS,
    extensions: draft.extensions ?? {},
    paths: draft.paths,
    includes: includes.size === 1 && includes.has(draft.source.file) ? [] : [...includes].filter((file) => file !== draft.source.file),
  };
  return { prompt, problems };
}

function registeredSyntax({ syntax }: PromptDraft): Syntax {
  return syntax === 'fstring' ? 'mustache' : syntax;
}

interface Collected {
  readonly problems: ReadProblem[];
  readonly uses: VariableUse[];
  readonly includes: Set<string>;
}

function buildPart(text: DraftText, index: number, syntax: TemplateSyntax, context: ReadContext, collected: Collected): TextPart {
  const analysis = syntax.analyse(text.source);
  for (const use of analysis.uses) collected.uses.push({ ...use, part: index });
  for (const { rule, message, hint, start, end } of analysis.problems)
    collected.problems.push({ rule, message, ...(hint !== undefined && { hint }), at: { kind: 'text', part: text, start, end } });
  let resolved = text.source;
  if (analysis.inclusions.length > 0) {
    const result = resolvePartials(text, analysis.inclusions, syntax, context);
    resolved = result.text;
    append(collected.problems, result.problems);
    for (const use of result.uses) collected.uses.push({ ...use, part: index });
    for (const file of result.includes) collected.includes.add(file);
  }
  collected.includes.add(text.origin.source.file);
  const converted = syntax.convert?.(resolved);
  if (converted && 'problems' in converted)
    for (const { rule, message, hint, start, end } of converted.problems)
      collected.problems.push({ rule, message, ...(hint !== undefined && { hint }), at: { kind: 'text', part: text, start, end } });
  return {
    path: text.path,
    role: text.role,
    source: text.source,
    text: converted && 'text' in converted ? converted.text : resolved,
    origin: text.origin,
  };
}

function registeredMessage(message: DraftMessage, parts: readonly TextPart[]): Message {
  const textOf = (index: number) => parts[index]?.text ?? '';
  if (message.placeholder !== undefined) return { role: 'placeholder', content: `{{${message.placeholder}}}`, ...message.rest };
  const content: Json = message.parts
    ? message.parts.map((part): JsonObject => ('part' in part ? filledPart(part, textOf) : { type: 'text', text: textOf(part.text) }))
    : message.text === undefined
      ? null
      : textOf(message.text);
  return { role: message.role, content, ...message.rest };
}

function filledPart({ part, fill = [] }: Extract<DraftPart, { part: JsonObject }>, textOf: (index: number) => string): JsonObject {
  return fill.reduce<JsonObject>((filled, { path, text }) => replacedAt(filled, path, textOf(text)) as JsonObject, part);
}

function replacedAt(value: Json, [step, ...rest]: Path, text: string): Json {
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.map((item: Json, index) => (index === step ? replacedAt(item, rest, text) : item));
  const object = value as JsonObject;
  return { ...object, [step]: replacedAt(object[step] ?? null, rest, text) };
}
