import type { PlanAction } from './plan.ts';

/** What is gone and what is new with one content may be one prompt. */
export function renamed(actions: readonly PlanAction[]): PlanAction[] {
  const created = new Map(actions.flatMap(({ kind, hashes, prompt }) => (kind === 'create' ? [[hashes.to, prompt] as const] : [])));
  const gone = new Map(actions.flatMap(({ kind, hashes, prompt }) => (kind === 'orphan' ? [[hashes.from, prompt] as const] : [])));
  return actions.map((one) => {
    const before = one.kind === 'create' ? gone.get(one.hashes.to) : undefined;
    const after = one.kind === 'orphan' ? created.get(one.hashes.from) : undefined;
    if (before === undefined && after === undefined) return one;
    return { ...one, reasons: [...one.reasons, before === undefined ? `renamed? now ${after}` : `renamed? it was ${before}`] };
  });
}
