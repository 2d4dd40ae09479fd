import type { Config } from '../../config/config.ts';
import { withFilesAt } from '../../usecases/files-at-base.ts';
import type { Session } from '../command.ts';

/** What a pull request must not decide about itself: where secrets are sent, what gates ask for, who judges. */
const FROM_BASE = ['registry', 'registries', 'aliases', 'hosts', 'eval'] as const satisfies readonly (keyof Config)[];

/** The session with these parts of the configuration as the commit has them that the pull request wants to change. */
export async function trustedSession(session: Session, base: string): Promise<Session> {
  const { workspace, config } = session;
  const old = await withFilesAt(base, session.configIn, { workspace, git: await session.git() });
  return { ...session, config: { ...config, ...Object.fromEntries(FROM_BASE.map((key) => [key, old[key]])) } };
}
