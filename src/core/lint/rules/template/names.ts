import type { Prompt, TextPart } from '../../../prompt/model.ts';
import { isNameStart, nameEnd } from '../../../template/characters.ts';

/** Names that a prompt gives its callers: declared ones, those of test rows, those known from elsewhere. */
export function knownNames(prompt: Prompt): Set<string> {
  const names = new Set<string>();
  for (const variable of prompt.variables) names.add(variable.name);
  for (const name of prompt.knownVariables ?? []) names.add(name);
  for (const row of prompt.evals.rows) for (const name of Object.keys(row.values)) names.add(name);
  return names;
}

const PLACEHOLDER = /^\{\{(.*)\}\}$/;

/** Names of message lists that stand in place of messages. */
export function placeholderNames({ messages = [] }: Prompt): readonly string[] {
  return messages.flatMap(({ role, content }) => {
    const name = role === 'placeholder' && typeof content === 'string' ? PLACEHOLDER.exec(content)?.[1] : undefined;
    return name === undefined ? [] : [name];
  });
}

export interface SingleBrace {
  readonly part: TextPart;
  readonly name: string;
  readonly dollar: boolean;
  readonly start: number;
  readonly end: number;
}

/** `{x}` and `${x}` where `x` reads like a name, outside of `{{ }}`. */
export function* singleBraces(parts: readonly TextPart[]): Generator<SingleBrace> {
  for (const part of parts) {
    const text = part.source;
    for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
      if (text.charCodeAt(at + 1) === 123) {
        while (text.charCodeAt(at + 1) === 123) at++;
        continue;
      }
      if (!isNameStart(text.charCodeAt(at + 1))) continue;
      const end = nameEnd(text, at + 1);
      if (text.charCodeAt(end) !== 125 || text.charCodeAt(end + 1) === 125) continue;
      const dollar = text.charCodeAt(at - 1) === 36;
      yield { part, name: text.slice(at + 1, end), dollar, start: dollar ? at - 1 : at, end: end + 1 };
    }
  }
}
