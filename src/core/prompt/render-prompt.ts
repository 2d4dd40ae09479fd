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

/**
 * The prompt with its variables filled in, once. Everything that is wrong with the values is told at once:
 * missing ones, refused names, values that do not fit their declaration. `syntax` is that of `prompt.syntax`.
 */
export function renderPrompt(prompt: Prompt, given: Values, syntax: TemplateSyntax): RenderedPrompt {
  const declared = new Map(prompt.variables.map((variable) => [variable.name, variable]));
  const values = withDefaults(given, declared);
  const wrong = [...refusedNames(given), ...missingNames(prompt, values, declared), ...unfitValues(values, declared)];
  if (wrong.length > 0) throw new PromptopsError('VARIABLES_INVALID', wrong.join('\n'), hintFor(prompt));
  const rendered = renderParts(prompt, filled(prompt, values), syntax);
  const warnings = unknownNames(prompt, given, declared);
  if (prompt.type === 'text') return { template: rendered.get(toPointer(['template'])) ?? '', warnings };
  return { messages: (prompt.messages ?? []).flatMap((message, index) => renderMessage(message, index, rendered, values)), warnings };
}

/** The names that a caller can supply, in the order of the text. */
function variableNames(prompt: Prompt): string[] {
  return [...new Set([...prompt.uses.map(({ name }) => name), ...placeholders(prompt), ...prompt.variables.map(({ name }) => name)])];
}

function withDefaults(given: Values, declared: ReadonlyMap<string, Variable>): Values {
  const values = new Map(Object.entries(given));
  for (const { name, default: fallback } of declared.values()) if (fallback !== undefined && !values.has(name)) values.set(name, fallback);
  return Object.fromEntries(values);
}

function refusedNames(given: Values): string[] {
  return Object.keys(given)
    .filter((name) => REFUSED.includes(name.split('.')[0] ?? ''))
    .map((name) => `\`${name}\` cannot be the name of a variable.`);
}

function missingNames(prompt: Prompt, values: Values, declared: ReadonlyMap<string, Variable>): string[] {
  const missing = new Set<string>();
  const isOptional = (name: string) => declared.get(name)?.required === false;
  for (const { name, path, optional } of prompt.uses) {
    if (optional || isOptional(name) || Object.hasOwn(values, path)) continue;
    if (!Object.hasOwn(values, name)) missing.add(name);
    // The other languages print nothing for what a value does not have; `{{user.name}}` alone would stay as it is.
    else if (prompt.syntax === 'mustache' && valueAt(values, path) === undefined) missing.add(path);
  }
  for (const name of placeholders(prompt)) if (!isOptional(name) && !Object.hasOwn(values, name)) missing.add(name);
  const names = [...missing].map((name) => `\`${name}\``).join(', ');
  return missing.size === 0 ? [] : [`${missing.size === 1 ? 'A variable is' : 'Variables are'} missing: ${names}.`];
}

function unfitValues(values: Values, declared: ReadonlyMap<string, Variable>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const variable = declared.get(name);
    return (variable && whyUnfit(variable, value)) ?? [];
  });
}

function unknownNames(prompt: Prompt, given: Values, declared: ReadonlyMap<string, Variable>): string[] {
  const known = new Set([...variableNames(prompt), ...prompt.uses.map(({ path }) => path)]);
  return Object.keys(given)
    .filter((name) => !known.has(name) && !declared.has(name))
    .map((name) => `\`${name}\` is no variable of ${prompt.name}.${didYouMean(name, known)}`);
}

function hintFor(prompt: Prompt): string {
  const names = variableNames(prompt);
  return names.length === 0 ? 'This prompt has no variables.' : `${prompt.name} takes ${names.map((name) => `\`${name}\``).join(', ')}.`;
}

/** What is optional and not given prints nothing, in every language. */
function filled(prompt: Prompt, values: Values): Values {
  if (prompt.syntax !== 'mustache') return values;
  const absent = prompt.uses.filter(({ path }) => valueAt(values, path) === undefined).map(({ path }): [string, Json] => [path, '']);
  return absent.length === 0 ? values : { ...values, ...Object.fromEntries(absent) };
}

function renderParts({ parts }: Prompt, values: Values, syntax: TemplateSyntax): ReadonlyMap<string, string> {
  return new Map(parts.map(({ path, text }) => [toPointer(path), syntax.render(text, values)]));
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
