import type { LocalPrompt } from './local-prompt.ts';
import type { ActionKind, FactChanges, PlanAction } from './plan.ts';
import type { RefusedPrompt } from './plan-prompts.ts';

export const NO_FACTS: FactChanges = { set: {}, remove: [], description: null, finishRun: null };

/** An action that says nothing yet but what it is about. */
export function action(kind: ActionKind, { name, file, label, hash }: Pick<LocalPrompt, 'name' | 'file' | 'label' | 'hash'>): PlanAction {
  return {
    kind,
    prompt: name,
    file,
    label: label ?? null,
    from: null,
    to: null,
    hashes: { from: null, to: hash },
    aliases: [],
    facts: NO_FACTS,
    diff: [],
    verdict: null,
    interfaces: [],
    reasons: [],
    warnings: [],
    because: null,
  };
}

/** What lint or the policy keeps out. */
export function refusal({ name, file, hash, reasons }: RefusedPrompt): PlanAction {
  const base = action('refused', { name, file, label: undefined, hash: hash ?? '' });
  return { ...base, hashes: { from: null, to: hash }, reasons, because: 'file' };
}
