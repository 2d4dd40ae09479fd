import { isPromptopsError } from '../../core/errors.ts';
import type { EvalCase } from '../../core/eval/suite.ts';
import type { Json } from '../../core/json.ts';
import type { Message } from '../../core/prompt/model.ts';
import { renderPrompt } from '../../core/prompt/render-prompt.ts';
import type { PlannedArm } from './planned-arm.ts';

export type Rendered = readonly Message[] | { readonly problem: string };

/** What is sent for a case; rendered when it is first asked for. */
export function renderedCase({ id, vars }: Pick<EvalCase, 'id' | 'vars'>, arm: PlannedArm): Rendered {
  const known = arm.rendered.get(id);
  if (known) return known;
  const rendered = renderWith(vars, arm);
  arm.rendered.set(id, rendered);
  return rendered;
}

/** What is sent for these values, or why the prompt cannot be filled with them. A text is what the user says. */
export function renderWith(vars: Readonly<Record<string, Json>>, { source, syntax }: Pick<PlannedArm, 'source' | 'syntax'>): Rendered {
  try {
    const { template, messages } = renderPrompt(source, vars, syntax);
    return messages ?? [{ role: 'user', content: template ?? '' }];
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return { problem: error.message };
  }
}
