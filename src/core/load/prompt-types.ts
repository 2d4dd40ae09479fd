import { byCodeUnit } from '../canonical-json.ts';
import type { Json } from '../json.ts';
import type { Prompt, Variable, VariableType } from '../prompt/model.ts';

/** What a caller of `render` has to give, as TypeScript sees it. */
interface TypedVariable {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string | undefined;
}

export interface PromptType {
  readonly name: string;
  readonly variables: readonly TypedVariable[];
}

const MESSAGES = 'readonly { readonly role: string; readonly content: unknown }[]';

const TYPES: Readonly<Record<VariableType, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  array: 'readonly unknown[]',
  object: 'Readonly<Record<string, unknown>>',
  messages: MESSAGES,
  image: 'string | Readonly<Record<string, unknown>>',
  audio: 'string | Readonly<Record<string, unknown>>',
  file: 'string | Readonly<Record<string, unknown>>',
};

/** As strict as rendering itself: what it would refuse does not compile, what it takes does. */
export function promptType(prompt: Prompt): PromptType {
  const variables = new Map<string, TypedVariable>();
  for (const { name, optional } of prompt.uses) {
    const required = optional !== true || variables.get(name)?.required === true;
    variables.set(name, { name, type: 'unknown', required, description: undefined });
  }
  for (const { role, content } of prompt.messages ?? []) {
    const [, name] = role === 'placeholder' && typeof content === 'string' ? (/^\{\{\s*(\S+?)\s*\}\}$/.exec(content) ?? []) : [];
    if (name !== undefined) variables.set(name, { name, type: MESSAGES, required: true, description: undefined });
  }
  for (const declared of prompt.variables) {
    const used = variables.get(declared.name);
    variables.set(declared.name, {
      name: declared.name,
      type: declaredType(declared) ?? used?.type ?? 'unknown',
      // One that is declared and never read is not missed.
      required: used?.required === true && declared.required !== false && declared.default === undefined,
      description: declared.description,
    });
  }
  return { name: prompt.name, variables: [...variables.values()].sort((a, b) => byCodeUnit(a.name, b.name)) };
}

function declaredType({ type, enum: choices }: Variable): string | undefined {
  if (choices !== undefined && choices.length > 0) return choices.map(literal).join(' | ');
  return type && TYPES[type];
}

function literal(choice: Json): string {
  return typeof choice === 'object' && choice !== null ? 'unknown' : JSON.stringify(choice);
}

/** A `.d.ts` that tells `promptops` what each prompt takes. */
export function typesFile(prompts: readonly PromptType[]): string {
  const entries = [...prompts].sort((a, b) => byCodeUnit(a.name, b.name)).map(entry);
  return `// Written by \`promptops types\`. Do not edit.
export {};

declare module 'promptops' {
  interface PromptVariables {
${entries.join('')}  }
}
`;
}

function entry({ name, variables }: PromptType): string {
  if (variables.length === 0) return `    ${JSON.stringify(name)}: Readonly<Record<string, never>>;\n`;
  const members = variables.map(({ name: key, type, required, description }) => {
    const comment = description === undefined ? '' : `      /** ${commentText(description)} */\n`;
    return `${comment}      readonly ${JSON.stringify(key)}${required ? '' : '?'}: ${type};\n`;
  });
  return `    ${JSON.stringify(name)}: {\n${members.join('')}    };\n`;
}

/** One line that cannot end the comment it stands in. */
function commentText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/').trim();
}
