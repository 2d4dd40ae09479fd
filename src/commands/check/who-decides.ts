import { isPromptopsError, type PromptopsError } from '../../core/errors.ts';
import type { Session } from '../command.ts';
import { trustedSession } from './trusted-session.ts';

export interface Decider {
  readonly session: Session;
  /** The commit whose gates and judges hold, where the files at hand are those of a pull request. */
  readonly decidedBy?: string;
  /** Why that commit cannot be had. */
  readonly undecided?: PromptopsError;
}

/** The branch that is to be changed, where there is one; where it cannot be had nobody does, and lint is all that can be said. */
export async function whoDecides(opened: Session): Promise<Decider> {
  const kind = (await opened.ci())?.kind;
  if (kind !== 'pull-request' && kind !== 'merge-queue') return { session: opened };
  const git = await opened.git();
  // What was asked of GitHub once is known for the rest of the check.
  const session: Session = { ...opened, git: async () => git };
  try {
    const decidedBy = await git.mergeBase();
    return { session: await trustedSession(session, decidedBy), decidedBy };
  } catch (error) {
    if (!isPromptopsError(error) || error.code !== 'HISTORY_MISSING') throw error;
    return { session, undecided: error };
  }
}

/** The same for what says nothing without it. */
export async function decidedByBase(opened: Session): Promise<Omit<Decider, 'undecided'>> {
  const { undecided, ...decider } = await whoDecides(opened);
  if (undecided !== undefined) throw undecided;
  return decider;
}
