import { isPromptopsError } from '../core/errors.ts';
import { decodeProjection } from '../core/mlflow/codec.ts';
import { readableText } from '../core/plan/readable-text.ts';
import type { PromptVersion, RegisteredPrompt } from '../core/registry/version.ts';
import type { Registry } from '../ports/registry.ts';

export interface SearchRequest {
  /** All of them must be found, in any case and anywhere. */
  readonly words: readonly string[];
  /** `key=value`, or `key` for any value; all must hold. */
  readonly tags: readonly string[];
}

export interface SearchHit {
  readonly name: string;
  readonly version: number | null;
  /** Where the words were found. */
  readonly found: readonly ('name' | 'description' | 'tag' | 'text')[];
  /** The text around the first of them. */
  readonly excerpt: string | null;
}

/** Looks through names, descriptions, tags and the texts of the newest versions. */
export async function searchPrompts({ words, tags }: SearchRequest, registry: Registry): Promise<readonly SearchHit[]> {
  const wanted = words.map((word) => word.toLowerCase());
  const prompts = await registry.prompts();
  return prompts.filter((prompt) => tags.every((tag) => hasTag(prompt, tag))).flatMap((prompt) => hitIn(prompt, wanted) ?? []);
}

function hasTag({ tags, latest }: RegisteredPrompt, wanted: string): boolean {
  const equals = wanted.indexOf('=');
  const key = equals === -1 ? wanted : wanted.slice(0, equals);
  const values = [tags, latest?.tags ?? {}].flatMap((all) => (Object.hasOwn(all, key) ? [all[key]] : []));
  return equals === -1 ? values.length > 0 : values.includes(wanted.slice(equals + 1));
}

function hitIn(prompt: RegisteredPrompt, words: readonly string[]): SearchHit | undefined {
  const { name, description, latest } = prompt;
  const text = latest === undefined ? '' : textOf(latest);
  const tags = Object.entries({ ...prompt.tags, ...latest?.tags }).filter(([key]) => !/^(?:_?mlflow|promptops_)/.test(key));
  const places = { name, description, tag: tags.map((pair) => pair.join('=')).join('\n'), text };
  const found = new Set<keyof typeof places>();
  for (const word of words) {
    const holding = (Object.keys(places) as (keyof typeof places)[]).filter((place) => places[place].toLowerCase().includes(word));
    if (holding.length === 0) return undefined;
    for (const place of holding) found.add(place);
  }
  const first = found.has('text') ? words.find((word) => text.toLowerCase().includes(word)) : undefined;
  return { name, version: latest?.version ?? null, found: [...found], excerpt: first === undefined ? null : around(text, first) };
}

const CONTEXT = 40;

function around(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word);
  const [start, end] = [Math.max(0, at - CONTEXT), Math.min(text.length, at + word.length + CONTEXT)];
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`.replaceAll(/\s+/g, ' ').toWellFormed().trim();
}

/** What cannot be read has no words. */
function textOf({ tags }: PromptVersion): string {
  try {
    return readableText(decodeProjection(tags));
  } catch (error) {
    if (isPromptopsError(error)) return '';
    throw error;
  }
}
