import type { Json, JsonObject } from '../../json.ts';
import type { Graded } from '../assertion.ts';
import type { Check } from '../suite.ts';
import type { JudgePart } from './fence.ts';

/** Keys that every judge has. */
export const JUDGE_OPTIONS: JsonObject = {
  provider: { type: 'string', minLength: 1, description: 'The judge of this check, such as `openai:gpt-4.1`, instead of the suite’s.' },
};

/** A rubric or a reference: a text, or what one `{{name}}` stands for. */
export const RUBRIC: JsonObject = { type: ['string', 'object', 'array', 'number', 'boolean'], minLength: 1, minItems: 1, minProperties: 1 };

/** What the model was sent, with the roles. */
export function inputPart({ rendered }: Graded): JudgePart {
  return { name: 'INPUT', text: rendered.map(({ role, content }) => `${role}:\n${asText(content)}`).join('\n\n') };
}

export function answerPart({ output }: Graded): JudgePart {
  return { name: 'ANSWER', text: output };
}

/** The case's `context`, else a variable of that name, which is where promptfoo has it. */
export function contextOf({ context, vars }: Graded): string | undefined {
  const found = context ?? vars['context'];
  if (found === undefined || found === null) return undefined;
  const text = Array.isArray(found) ? found.map(asText).join('\n\n') : asText(found as Json);
  return text.trim() === '' ? undefined : text;
}

/** What the check says, else what the case expects. */
export function referenceOf({ expected }: Graded, { value }: Check): string | undefined {
  const found = value ?? expected;
  return found === undefined || found === null || found === '' ? undefined : asText(found);
}

export function settingsOf({ options, threshold }: Check): { readonly provider?: string; readonly threshold?: number } {
  const { provider } = options;
  return { ...(typeof provider === 'string' && { provider }), ...(threshold !== undefined && { threshold }) };
}

/** The rubric of a check: as the judge reads it, and as it was written, which is what its hash is of. */
export function rubricOf({ value, written }: Check): { readonly criterion?: string; readonly rubric?: string } {
  if (value === undefined) return {};
  return { criterion: asText(value), rubric: asText(written ?? value) };
}

/** Texts as they are; everything else as JSON. */
export function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
