import { PromptopsError } from '../core/errors.ts';
import { isGuarded, policyOf } from '../core/journal/alias-policy.ts';
import { aliasObjection } from '../core/mlflow/limits.ts';
import type { ApplyDependencies } from '../usecases/apply-plan.ts';
import type { PlanRequest } from '../usecases/plan-prompts.ts';
import { steadyWorkspace } from '../usecases/steady-workspace.ts';
import type { Session } from './command.ts';
import { lintConfiguration, lintRules } from './lint-rules.ts';
import { openDesk } from './registry-desk.ts';
import { selectFiles } from './select-files.ts';

export interface PlanFlags {
  readonly alias?: readonly string[];
  readonly prune?: boolean;
  /** What is registered and has no file is worth a plan, even where there is no file at all. */
  readonly withoutFiles?: boolean;
}

/** From paths, flags and configuration to what a plan needs. */
export function planRequest(
  session: Session,
  paths: readonly string[],
  { alias: aliases = [], prune = false, withoutFiles = false }: PlanFlags,
): PlanRequest {
  const { config } = session;
  if (prune && paths.length > 0)
    throw new PromptopsError('USAGE', '`--prune` looks for what has no file: it takes no paths.', 'Leave out one of them.');
  const { files, problems } = selectFiles(session, paths, { errorOnUnmatched: !withoutFiles });
  const { experiment, tracking_alias } = config.registry;
  return {
    files,
    unreachable: problems,
    ...lintRules(lintConfiguration(config, [])),
    complete: paths.length === 0,
    labels: config.labels.source,
    labelsRequired: config.labels.required,
    experiment,
    trackingAlias: tracking_alias,
    aliases: aliases.map((alias) => followingAlias(alias, session)),
    protectedAliases: Object.keys(config.aliases).filter((alias) => policyOf(config.aliases, alias).protected),
    prune,
  };
}

export async function planDependencies(session: Session): Promise<ApplyDependencies> {
  const { registry, journal, now, newId } = await openDesk(session);
  const workspace = steadyWorkspace(session.workspace);
  return { workspace, registry, tracker: journal.tracker, git: await session.git(), now, newId };
}

/** An alias of the command line moves with the files as those of the files do: a guarded one does not. */
function followingAlias(written: string, { config }: Session): string {
  const alias = written.replace(/^@/, '');
  const objection = aliasObjection(alias);
  if (objection !== undefined)
    throw new PromptopsError('USAGE', `\`${alias}\` cannot be an alias: ${objection}.`, 'Use a word such as `staging`.');
  if (isGuarded(policyOf(config.aliases, alias)))
    throw new PromptopsError(
      'POLICY_REFUSED',
      `The alias ${alias} is guarded by the configuration: register does not move it.`,
      `Register first, then \`promptops promote <prompt> --to ${alias}\`.`,
    );
  return alias;
}
