import type { Prompt } from '../../../prompt/model.ts';

/** Variables without which a prompt cannot be rendered: printed, not guarded, without a default. */
export function requiredNames(prompt: Prompt): Set<string> {
  const names = new Set<string>();
  if (prompt.opaqueInputs) return names;
  for (const use of prompt.uses) if (use.kind === 'output' && !use.optional) names.add(use.name);
  for (const use of prompt.uses) if (use.kind === 'control' || use.optional) names.delete(use.name);
  for (const { name, required, default: fallback, type } of prompt.variables)
    if (required === false || fallback !== undefined || type === 'messages') names.delete(name);
  return names;
}
