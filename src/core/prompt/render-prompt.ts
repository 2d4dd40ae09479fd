import { PromptopsError } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { toPointer } from '../json.ts';
import { didYouMean } from '../nearest-name.ts';
import type { TemplateSyntax, Values } from '../template/syntax.ts';
import { valueAt } from '../template/values.ts';
import type { Message, Prompt, Variable } from './model.ts';
import { whyUnfit } from './variable-values.ts';

export interface RenderedPrompt {
  /** Text prompts. */
  readonly template?: string;
  /** Chat prompts, placeholders filled. */
  readonly messages?: readonly Message[];
  readonly warnings: readonly string[];
}

/** These reach into objects instead of naming a value. */
const REFUSED = ['__proto__', 'constructor', 'prototype'];

/** The prompt with its variables filled in, once. `syntax` is that of `prompt.syntax`. */
export function renderPrompt(prompt: Prompt, given: Values, syntax: TemplateSyntax): RenderedPrompt {
  return promptRenderer(prompt, syntax)(given);
}

/**
 * The same for a prompt that is rendered again and again: what does not depend on the values is done once. Everything that is
 * wrong with the values is told at once: missing ones, refused names, values that do not fit their declaration.
 */
export function promptRenderer(prompt: Prompt, syntax: TemplateSyntax): (given: Values) => RenderedPrompt {
  const declared = new Map(prompt.variables.map((variable) => [variable.name, variable]));
  const defaults = prompt.variables.filter((variable) => variable.default !== undefined);
  const needs = neededNames(prompt, declared);
  const known = new Set([...variableNames(prompt), ...prompt.uses.map(({ path }) => path)]);
  const paths = prompt.syntax === 'mustache' ? [...new Set(prompt.uses.map(({ path }) => path))] : [];
  const parts = prompt.parts.map(({ path, text }) => ({ pointer: toPointer(path), render: compiled(text, syntax) }));
  const [only] = parts;
  return (given) => {
    const values = withDefaults(given, defaults);
    const wrong = [...refusedNames(given), ...missingNames(needs, values), ...unfitValues(values, declared)];
    if (wrong.length > 0) throw new PromptopsError('VARIABLES_INVALID', wrong.join('\n'), hintFor(prompt));
    const all = filled(paths, values);
    const warnings = unknownNames(prompt.name, given, known);
    if (prompt.type === 'text') return { template: only?.render(all) ?? '', warnings };
    const rendered = new Map(parts.map(({ pointer, render }) => [pointer, render(all)]));
    return { messages: (prompt.messages ?? []).flatMap((message, index) => renderMessage(message, index, rendered, values)), warnings };
  };
}

function compiled(text: string, syntax: TemplateSyntax): (values: Values) => string {
  return syntax.compile?.(text) ?? ((values) => syntax.render(text, values));
}

/** The names that a caller can supply, in the order of the text. */
function variableNames(prompt: Prompt): string[] {
  return [...new Set([...prompt.uses.map(({ name }) => name), ...placeholders(prompt), ...prompt.variables.map(({ name }) => name)])];
}

function withDefaults(given: Values, defaults: readonly Variable[]): Values {
  const absent = defaults.filter(({ name }) => !Object.hasOwn(given, name));
  if (absent.length === 0) return given;
  return Object.fromEntries([
    ...Object.entries(given),
    ...absent.map((variable): [string, Json] => [variable.name, variable.default ?? null]),
  ]);
}

function refusedNames(given: Values): readonly string[] {
  return Object.keys(given)
    .filter((name) => REFUSED.includes(name.split('.', 1)[0] ?? ''))
    .map((name) => `\`${name}\` cannot be the name of a variable.`);
}

interface Need {
  readonly name: string;
  /** What has to be found below the name; absent where the name alone is enough. */
  readonly path?: string;
  /** Satisfied also by a value of the whole path. */
  readonly whole: string;
}

/** What has to be given, in the order of the text. */
function neededNames(prompt: Prompt, declared: ReadonlyMap<string, Variable>): readonly Need[] {
  const needs = new Map<string, Need>();
  const isOptional = (name: string) => declared.get(name)?.required === false;
  for (const { name, path, optional } of prompt.uses) {
    if (optional || isOptional(name)) continue;
    // The other languages print nothing for what a value does not have; `{{user.name}}` alone would stay as it is.
    needs.set(path, { name, whole: path, ...(prompt.syntax === 'mustache' && path !== name && { path }) });
  }
  for (const name of placeholders(prompt)) if (!isOptional(name)) needs.set(name, { name, whole: name });
  return [...needs.values()];
}

function missingNames(needs: readonly Need[], values: Values): readonly string[] {
  const missing = new Set<string>();
  for (const { name, path, whole } of needs) {
    if (Object.hasOwn(values, whole)) continue;
    if (!Object.hasOwn(values, name)) missing.add(name);
    else if (path !== undefined && valueAt(values, path) === undefined) missing.add(path);
  }
  if (missing.size === 0) return [];
  const names = [...missing].map((name) => `\`${name}\``).join(', ');
  return [`${missing.size === 1 ? 'A variable is' : 'Variables are'} missing: ${names}.`];
}

function unfitValues(values: Values, declared: ReadonlyMap<string, Variable>): readonly string[] {
  if (declared.size === 0) return [];
  return Object.entries(values).flatMap(([name, value]) => {
    const variable = declared.get(name);
    return (variable && whyUnfit(variable, value)) ?? [];
  });
}

function unknownNames(prompt: string, given: Values, known: ReadonlySet<string>): readonly string[] {
  return Object.keys(given)
    .filter((name) => !known.has(name))
    .map((name) => `\`${name}\` is no variable of ${prompt}.${didYouMean(name, known)}`);
}

function hintFor(prompt: Prompt): string {
  const names = variableNames(prompt);
  return names.length === 0 ? 'This prompt has no variables.' : `${prompt.name} takes ${names.map((name) => `\`${name}\``).join(', ')}.`;
}

/** What is optional and not given prints nothing, in every language; `paths` are those that would stay as they are. */
function filled(paths: readonly string[], values: Values): Values {
  const absent = paths.filter((path) => valueAt(values, path) === undefined);
  return absent.length === 0 ? values : { ...values, ...Object.fromEntries(absent.map((path): [string, Json] => [path, ''])) };
}

function renderMessage(message: Message, index: number, rendered: ReadonlyMap<string, string>, values: Values): Message[] {
  const placeholder = placeholderOf(message);
  if (placeholder === undefined) return [withTexts(message, `/messages/${index}`, rendered) as Message];
  const list = Object.hasOwn(values, placeholder) ? values[placeholder] : [];
  if (!Array.isArray(list) || !list.every(isMessage))
    throw new PromptopsError(
      'VARIABLES_INVALID',
      `\`${placeholder}\` stands for messages.`,
      'Give a list such as `[{"role": "user", "content": "…"}]`.',
    );
  return list;
}

function isMessage(value: Json): value is Message {
  return typeof value === 'object' && value !== null && 'role' in value && typeof value.role === 'string' && 'content' in value;
}

/** The same value with the rendered texts where its templates stood. */
function withTexts(value: Json, pointer: string, rendered: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return rendered.get(pointer) ?? value;
  if (Array.isArray(value)) return value.map((item: Json, index) => withTexts(item, `${pointer}${toPointer([index])}`, rendered));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as JsonObject);
  return Object.fromEntries(entries.map(([key, item]) => [key, withTexts(item, `${pointer}${toPointer([key])}`, rendered)]));
}

function placeholders(prompt: Prompt): string[] {
  return (prompt.messages ?? []).flatMap((message) => placeholderOf(message) ?? []);
}

/** `{role: placeholder, content: "{{history}}"}` */
function placeholderOf({ role, content }: Message): string | undefined {
  if (role !== 'placeholder' || typeof content !== 'string') return undefined;
  return /^\{\{\s*([^{}\s]+)\s*\}\}$/.exec(content)?.[1];
}
