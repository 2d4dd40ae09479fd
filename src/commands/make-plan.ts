import type { Plan } from '../core/plan/plan.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import type { Workspace } from '../ports/workspace.ts';
import { planOffline } from '../usecases/plan-offline.ts';
import { planPrompts } from '../usecases/plan-prompts.ts';
import { selectPromptFiles } from '../usecases/select-prompt-files.ts';
import type { Session } from './command.ts';
import { type Comparison, usualComparison } from './compare-with.ts';
import { type PlanFlags, planDependencies, planRequest } from './plan-request.ts';

export interface MakePlanFlags extends PlanFlags {
  readonly against?: Comparison;
}

/** Against the registry, or against the files where the branch left its target. */
export async function makePlan(session: Session, paths: readonly string[], flags: MakePlanFlags): Promise<Plan> {
  const compared = flags.against ?? usualComparison(session);
  const request = planRequest(session, paths, flags);
  if (compared.kind === 'registry') return (await planPrompts(request, await planDependencies(session))).plan;
  return planOffline(
    { ...request, target: compared.target, select: (past) => filesIn(session, paths, past) },
    { workspace: session.workspace, git: await session.git(), now: Date.now },
  );
}

/** What the same arguments name in another state of the files; what matches nothing there is new. */
function filesIn({ config }: Session, patterns: readonly string[], workspace: Workspace): readonly PromptFile[] {
  return selectPromptFiles({ sets: config.prompts, patterns, errorOnUnmatched: false }, workspace).files;
}
