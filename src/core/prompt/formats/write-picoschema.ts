import type { Json, JsonObject } from '../../json.ts';
import type { Variable } from '../model.ts';

/** Variables as `input.schema` and `input.default`. */
export function picoInputs(variables: readonly Variable[], lost: string[]): JsonObject {
  const schema: Record<string, Json> = {};
  const defaults: Record<string, Json> = {};
  for (const variable of variables) {
    const { name, required, default: standard, example } = variable;
    if (/[?(),]/.test(name)) {
      lost.push(`the declaration of \`${name}\`, whose name Picoschema cannot write`);
      continue;
    }
    if (example !== undefined) lost.push(`the example of \`${name}\``);
    if (standard !== undefined) defaults[name] = standard;
    const optional = required === false && standard === undefined ? '?' : '';
    const [suffix, value] = fieldOf(variable, lost);
    schema[`${name}${optional}${suffix}`] = value;
  }
  return {
    ...(Object.keys(schema).length > 0 && { schema }),
    ...(Object.keys(defaults).length > 0 && { default: defaults }),
  };
}

/** `name(enum, what for): [a, b]`: what follows the name, and the value. */
function fieldOf({ name, type = 'string', enum: values, description }: Variable, lost: string[]): [suffix: string, value: Json] {
  const about = description === undefined ? '' : `, ${description}`;
  if (values) return [`(enum${about})`, values];
  if (type === 'array') return [`(array${about})`, 'any'];
  if (type === 'object') return [`(object${about})`, { '(*)': 'any' }];
  if (type !== 'messages' && type !== 'image' && type !== 'audio' && type !== 'file') return ['', `${type}${about}`];
  lost.push(`the type of \`${name}\` (${type})`);
  return ['', `any${about}`];
}
