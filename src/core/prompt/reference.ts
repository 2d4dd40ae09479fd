import { PromptopsError } from '../errors.ts';
import { isLegalName } from './name.ts';

/** Which version of a prompt is meant. `word`: an alias, and where there is none of that name, a label. */
export type Target =
  | { readonly kind: 'latest' }
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'word'; readonly word: string };

export interface Reference {
  readonly name: string;
  readonly target: Target;
}

const SCHEME = 'prompts:/';
const EXAMPLES = 'Write `greet`, `greet@production`, `greet@1.4.0`, `greet/7`, or `prompts:/greet@production`.';

/** `greet@production`, `greet/3`, `prompts:/greet/3`. Where `prompt` says which prompt is meant, also `@production` and `/3`. */
export function parseReference(text: string, prompt?: string): Reference {
  const inScheme = text.startsWith(SCHEME);
  const rest = inScheme ? text.slice(SCHEME.length) : text;
  const at = rest.search(/[@/]/);
  const written = at === -1 ? rest : rest.slice(0, at);
  const name = written === '' && !inScheme ? prompt : written;
  if (name === undefined || name === '') throw notUnderstood(text, 'it names no prompt');
  if (!isLegalName(name)) throw notUnderstood(text, `\`${name}\` cannot be the name of a prompt`);
  if (at === -1) return { name, target: { kind: 'latest' } };
  const target = rest.slice(at + 1);
  if (rest[at] === '/' && !inScheme && !/^\d+$/.test(target)) {
    const hint = isWord(target) ? `An alias or a label goes after \`@\`: \`${name}@${target}\`.` : EXAMPLES;
    throw notUnderstood(text, 'only a version number goes after `/`', hint);
  }
  return { name, target: parseTarget(target, text) };
}

/** What stands after the `@`: a number, `latest`, an alias or a label; a leading `@` is left out. */
export function parseTarget(target: string, reference = target): Target {
  const word = target.startsWith('@') && reference === target ? target.slice(1) : target;
  if (/^\d+$/.test(word)) {
    const version = Number(word);
    if (version === 0 || !Number.isSafeInteger(version)) throw notUnderstood(reference, `there is no version ${word}`);
    return { kind: 'version', version };
  }
  if (!isWord(word))
    throw notUnderstood(reference, word === '' ? 'nothing stands after the prompt' : `\`${word}\` is no version, alias or label`);
  if (word.toLowerCase() === 'latest') return { kind: 'latest' };
  // An alias cannot hold these: it must be a label.
  return /[.+]/.test(word) ? { kind: 'label', label: word } : { kind: 'word', word };
}

/** As it is written: the shortest form that means the same. */
export function formatReference({ name, target }: Reference): string {
  switch (target.kind) {
    case 'latest':
      return name;
    case 'version':
      return `${name}/${target.version}`;
    case 'label':
      return `${name}@${target.label}`;
    case 'word':
      return `${name}@${target.word}`;
  }
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.+-]*$/u.test(text) || /^-+[\p{L}\p{N}_-]*$/u.test(text);
}

function notUnderstood(text: string, why: string, hint = EXAMPLES): PromptopsError {
  return new PromptopsError('REFERENCE_INVALID', `\`${text}\` is no reference to a prompt: ${why}.`, hint);
}
