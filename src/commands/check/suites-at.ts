import type { Workspace } from '../../ports/workspace.ts';
import { withFilesAt } from '../../usecases/files-at-base.ts';
import { type ReadSuite, readSuites } from '../../usecases/read-suites.ts';
import { selectPromptFiles } from '../../usecases/select-prompt-files.ts';
import type { Session } from '../command.ts';

/** The suites as a commit has them; those that cannot be read there do not count. */
export async function suitesAt(commit: string, { workspace, config, git }: Session): Promise<readonly ReadSuite[]> {
  const request = { sets: config.prompts, patterns: [], errorOnUnmatched: false };
  const look = async (past: Workspace) => (await readSuites({ files: selectPromptFiles(request, past).files }, past)).suites;
  return withFilesAt(commit, look, { workspace, git: await git() });
}
