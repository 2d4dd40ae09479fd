import { canonicalJson } from '../canonical-json.ts';
import { isRecord, type Json, type JsonObject } from '../json.ts';
import type { Projection } from '../mlflow/projection.ts';
import type { Syntax } from '../prompt/model.ts';
import type { TemplateSyntax } from '../template/syntax.ts';
import { outputChanges } from './output-schema.ts';

/** What callers and readers of a prompt rely on. */
export interface PromptInterface {
  readonly type: 'text' | 'chat';
  readonly variables: ReadonlyMap<string, InterfaceVariable>;
  /** `undefined`: free text. */
  readonly output: Json | undefined;
}

interface InterfaceVariable {
  readonly required: boolean;
  readonly type: string;
  /** As canonical JSON. */
  readonly values: readonly string[] | undefined;
}

export type Verdict = 'breaking' | 'compatible' | 'cosmetic';

export interface InterfaceChange {
  readonly breaking: boolean;
  readonly text: string;
}

/** How the texts of a projection are to be read; loaded by the caller, since parsers are heavy. */
export function syntaxOfProjection({ content, ...rest }: Projection): Syntax {
  const written = content?.['syntax'];
  if (written === 'mustache' || written === 'jinja2' || written === 'handlebars') return written;
  const texts = textsIn(rest as JsonObject);
  return texts.some((text) => text.includes('{%') && text.includes('%}')) ? 'jinja2' : 'mustache';
}

/** The same from a file and from a registry: only what is registered counts. */
export function interfaceOf(projection: Projection, syntax: TemplateSyntax): PromptInterface {
  const variables = new Map<string, InterfaceVariable>();
  for (const text of textsIn({ template: projection.template ?? '', messages: projection.messages ?? [] })) {
    for (const { name, optional } of syntax.analyse(text).uses) {
      const known = variables.get(name);
      variables.set(name, { required: known?.required === true || optional !== true, type: 'string', values: undefined });
    }
  }
  for (const { role, content } of projection.messages ?? []) {
    const [, name] = role === 'placeholder' && typeof content === 'string' ? (/^\{\{\s*(\S+?)\s*\}\}$/.exec(content) ?? []) : [];
    if (name !== undefined) variables.set(name, { required: true, type: 'messages', values: undefined });
  }
  const declared = projection.content?.['variables'];
  for (const entry of Array.isArray(declared) ? declared : []) {
    if (!isRecord(entry) || typeof entry['name'] !== 'string') continue;
    variables.set(entry['name'], declaredVariable(entry as JsonObject, variables.get(entry['name'])));
  }
  const output = projection.response_format ?? projection.content?.['responseFormat'];
  return { type: projection.type, variables, output };
}

function declaredVariable(entry: JsonObject, used: InterfaceVariable | undefined): InterfaceVariable {
  const { type, required, enum: values, default: fallback } = entry;
  return {
    required: required !== false && fallback === undefined && (used?.required ?? true),
    type: typeof type === 'string' ? type : (used?.type ?? 'string'),
    values: Array.isArray(values) ? values.map((value: Json) => canonicalJson(value)) : undefined,
  };
}

/** Every text below a value, whatever holds it. */
function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((item) => textsIn(item as Json));
}

/** What changes for those who use the prompt, worst first. Decided on the interface, never on the text. */
export function compareInterfaces(
  before: PromptInterface,
  after: PromptInterface,
): { readonly verdict: Verdict; readonly changes: readonly InterfaceChange[] } {
  const changes = [...typeChanges(before, after), ...variableChanges(before, after), ...outputChanges(before.output, after.output)];
  const ordered = [...changes.filter(({ breaking }) => breaking), ...changes.filter(({ breaking }) => !breaking)];
  return { verdict: ordered[0]?.breaking ? 'breaking' : ordered.length > 0 ? 'compatible' : 'cosmetic', changes: ordered };
}

function typeChanges(before: PromptInterface, after: PromptInterface): readonly InterfaceChange[] {
  return before.type === after.type ? [] : [{ breaking: true, text: `${before.type} becomes ${after.type}` }];
}

function variableChanges(before: PromptInterface, after: PromptInterface): readonly InterfaceChange[] {
  const removed = [...before.variables.keys()].filter((name) => !after.variables.has(name));
  return [
    ...removed.map((name) => ({ breaking: true, text: `variable \`${name}\` is removed` })),
    ...[...after.variables].flatMap(([name, variable]) => {
      const old = before.variables.get(name);
      if (old === undefined) {
        const kind = variable.required ? 'required' : 'optional';
        return [{ breaking: variable.required, text: `${kind} variable \`${name}\` is added` }];
      }
      return oneVariable(name, old, variable);
    }),
  ];
}

function oneVariable(name: string, before: InterfaceVariable, after: InterfaceVariable): readonly InterfaceChange[] {
  const changes: InterfaceChange[] = [];
  if (before.type !== after.type)
    changes.push({ breaking: true, text: `variable \`${name}\` becomes ${after.type}, it was ${before.type}` });
  if (before.required !== after.required)
    changes.push({ breaking: after.required, text: `variable \`${name}\` becomes ${after.required ? 'required' : 'optional'}` });
  const lost = after.values && (before.values?.filter((value) => !after.values?.includes(value)) ?? ['others']);
  if (lost && lost.length > 0)
    changes.push({ breaking: true, text: `variable \`${name}\` takes fewer values: not ${lost.join(', ')} any more` });
  else if (before.values && before.values.join() !== after.values?.join())
    if (after.values === undefined || after.values.length > before.values.length)
      changes.push({ breaking: false, text: `variable \`${name}\` takes more values` });
  return changes;
}
