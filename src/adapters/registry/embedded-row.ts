import { isRecord } from '../../core/json.ts';
import { EMBEDDED_FILE } from '../../core/registry/embedded-file.ts';
import { damaged } from './embedded-problem.ts';

/** What a row keeps as JSON: tags, params. Anything else was not written by us. `whose` names the row, for people. */
export function textsIn(json: string, whose: () => string): Readonly<Record<string, string>> {
  const value = valueIn(json, whose);
  if (isRecord(value) && Object.values(value).every((text) => typeof text === 'string')) return value as Record<string, string>;
  throw damaged(EMBEDDED_FILE, undefined, whose());
}

export function itemsIn<Item>(json: string, whose: () => string): readonly Item[] {
  const value = valueIn(json, whose);
  if (Array.isArray(value) && value.every(isRecord)) return value as unknown as readonly Item[];
  throw damaged(EMBEDDED_FILE, undefined, whose());
}

function valueIn(json: string, whose: () => string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw damaged(EMBEDDED_FILE, cause, whose());
  }
}
