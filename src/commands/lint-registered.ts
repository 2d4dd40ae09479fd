import { promptFileIn, USUAL_SETS } from '../core/prompt/prompt-files.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import { lintVersion } from '../usecases/lint-version.ts';
import type { Session } from './command.ts';
import { lintConfiguration, lintRules } from './lint-rules.ts';

/** By the rules of the configuration as it is now. */
export async function lintErrors(version: PromptVersion, session: Session): Promise<number | undefined> {
  const { config } = session;
  const entryOf = (file: string) => promptFileIn(config.prompts ?? USUAL_SETS, file);
  return lintVersion(version, { ...lintRules(lintConfiguration(config, [])), entryOf }, await session.git());
}
