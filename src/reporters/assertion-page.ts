import type { Assertion, ExampleAnswer } from '../core/eval/assertion.ts';
import { isRecord, type Json, type JsonObject } from '../core/json.ts';
import { fenced } from './fenced.ts';

const KINDS = {
  deterministic: 'exact: the same answer always has the same verdict',
  heuristic: 'a rule of thumb: cheap, offline, and wrong now and then',
  judge: 'a model decides: calibrate it before a gate relies on it',
  code: 'code of yours decides: only with `PROMPTOPS_ALLOW_CODE=1`',
} as const;

/** What an assertion asks for, its keys, and an answer of each kind; Markdown for the docs and for `explain`. */
export function assertionPage(assertion: Assertion): string {
  const { type, summary, kind, details, options, example } = assertion;
  return [
    `# ${type}`,
    summary,
    `**${kind}** · ${KINDS[kind]}`,
    details.trim(),
    ...keysOf(options),
    '## Example',
    fenced(`assert:\n  - ${flow(example.check)}\n`, 'yaml'),
    'An answer that passes:',
    ...answer(example.passes),
    'An answer that fails:',
    ...answer(example.fails),
  ]
    .join('\n\n')
    .concat('\n');
}

function keysOf({ properties, required }: JsonObject): readonly string[] {
  if (!isRecord(properties)) return [];
  const wanted = Array.isArray(required) ? required.map(String) : [];
  const lines = Object.entries(properties as JsonObject).map(([name, schema]) => {
    const about = isRecord(schema) && typeof schema['description'] === 'string' ? `. ${schema['description']}` : '';
    return `- \`${name}\`: ${shapeOf(schema)}${wanted.includes(name) ? ' (required)' : ''}${about}`;
  });
  const common = 'Besides `type`, `weight` (1; 0 is shown and not counted) and `metric` (the name it is reported and gated under):';
  return lines.length === 0 ? [] : ['## Keys', common, lines.join('\n')];
}

/** A schema in a few words. */
function shapeOf(schema: Json | undefined): string {
  if (!isRecord(schema)) return 'anything';
  const { enum: allowed, anyOf, type, items } = schema as JsonObject;
  if (Array.isArray(allowed)) return allowed.map((one) => `\`${String(one)}\``).join(', ');
  if (Array.isArray(anyOf)) return anyOf.map(shapeOf).join(', or ');
  if (type === 'array') return `a list${items === undefined ? '' : ` (each ${shapeOf(items)})`}`;
  if (type === 'object') return mapShape(schema as JsonObject);
  const names = [type ?? []].flat().map((one) => NAMES[String(one)] ?? String(one));
  return `${names.length === 0 ? 'anything' : names.join(' or ')}${limits(schema as JsonObject)}`;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

function mapShape({ properties }: JsonObject): string {
  const names = isRecord(properties) ? Object.keys(properties) : [];
  return names.length === 0 ? 'a map' : `a map with ${names.map((name) => `\`${name}\``).join(', ')}`;
}

function limits({ minimum, exclusiveMinimum, maximum, exclusiveMaximum, minLength }: JsonObject): string {
  const said = [
    minimum !== undefined ? `from ${String(minimum)}` : exclusiveMinimum !== undefined ? `above ${String(exclusiveMinimum)}` : '',
    maximum !== undefined ? `to ${String(maximum)}` : exclusiveMaximum !== undefined ? `below ${String(exclusiveMaximum)}` : '',
    minLength === undefined ? '' : 'not empty',
  ].filter((part) => part !== '');
  return said.length === 0 ? '' : ` ${said.join(' ')}`;
}

function answer(example: ExampleAnswer): readonly string[] {
  const { output, ...more } = typeof example === 'string' ? { output: example } : example;
  const facts = Object.keys(more).length === 0 ? [] : ['with', fenced(`${JSON.stringify(more, null, 2)}\n`, 'json')];
  return [fenced(output === '' ? '(no text)\n' : output, 'text'), ...facts];
}

/** YAML on one line, with quotes only where they are needed. */
function flow(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isRecord(value))
    return `{${Object.entries(value as JsonObject)
      .map(([key, item]) => `${flow(key)}: ${flow(item)}`)
      .join(', ')}}`;
  return typeof value === 'string' && isPlain(value) ? value : JSON.stringify(value);
}

function isPlain(text: string): boolean {
  return /^[A-Za-z_$][\w$./ -]*$/.test(text) && !text.endsWith(' ') && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
}
