import { VERSION } from '../generated/version.ts';
import type { Operations } from '../server/operations.ts';
import { listPrompts } from '../usecases/list-prompts.ts';
import { promotePrompts } from '../usecases/promote-prompts.ts';
import { registerContent } from '../usecases/register-content.ts';
import { rollBack } from '../usecases/roll-back.ts';
import { showHistory } from '../usecases/show-history.ts';
import type { Session } from './command.ts';
import { openDesk } from './registry-desk.ts';
import { statusOf } from './status-request.ts';

/** The use cases behind the HTTP interface, with the policies of this configuration. */
export async function serverOperations(session: Session): Promise<Operations> {
  const { config } = session;
  const desk = await openDesk(session);
  const policies = config.aliases;
  return {
    list: (alias) => listPrompts({ alias, trackingAlias: null, files: undefined }, desk),
    history: (prompt, alias) => showHistory({ prompt, alias }, desk),
    register: (request) =>
      registerContent({ ...request, tool: `promptops/${VERSION}` }, { ...desk, policies, deployment: config.registry.deployment }),
    promote: async (request) => {
      const git = await session.git();
      return promotePrompts(request, {
        ...desk,
        policies,
        trackingAlias: config.registry.tracking_alias,
        ancestry: (commit, other) => git.order(commit, other),
        lintErrors: async (version) => (await import('./lint-registered.ts')).lintErrors(version, session),
      });
    },
    status: async () => (await statusOf(session)).metrics,
    rollBack: (request) => rollBack(request, { ...desk, workspace: session.workspace, policies }),
  };
}
