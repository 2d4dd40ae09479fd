import { TAGS } from './codec.ts';

/** MLflow's filters know no way to write a quote inside quotes: such a value is asked for with wildcards and compared here. */
export function equals(field: string, value: string): string {
  if (!/['"\\`]/.test(value)) return `${field} = '${value}'`;
  return `${field} LIKE '${value.replace(/['"\\`]/g, '_')}'`;
}

export const tagField = (key: string): string => `tags.\`${key}\``;
export const paramField = (key: string): string => `params.\`${key}\``;

export const IS_PROMPT = `${tagField(TAGS.isPrompt)} = 'true'`;

/** Filters for the versions of these prompts; each is short enough for an address. */
export function versionFilters(names: readonly string[], more: readonly string[], mostCharacters: number): readonly string[] {
  const rest = [IS_PROMPT, ...more];
  const filter = (name: string) => [name, ...rest].join(' AND ');
  const plain = names.filter((name) => !/['"\\`]/.test(name));
  const odd = names.filter((name) => /['"\\`]/.test(name));
  const lists: string[][] = [];
  let length = 0;
  for (const name of plain) {
    const own = encodeURIComponent(name).length + ENCODED_QUOTES;
    const last = lists.at(-1);
    if (last === undefined || length + own > mostCharacters) {
      lists.push([name]);
      length = encodeURIComponent(filter('')).length + own;
    } else {
      last.push(name);
      length += own;
    }
  }
  return [
    ...lists.map((list) => filter(list.length === 1 ? equals('name', list[0]!) : `name IN (${list.map((name) => `'${name}'`).join(',')})`)),
    ...odd.map((name) => filter(equals('name', name))),
  ];
}

/** `%27…%27%2C` around each name. */
const ENCODED_QUOTES = 9;
