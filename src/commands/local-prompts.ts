import type { Surroundings } from '../core/registry/prompt-facts.ts';
import { hashPrompts } from '../usecases/hash-prompts.ts';
import { selectPromptFiles } from '../usecases/select-prompt-files.ts';
import type { Session } from './command.ts';

/** What the files here say, to hold a registry against; `undefined` where there are none. */
export async function localPrompts({ config, workspace }: Session): Promise<Surroundings['files']> {
  const { files } = selectPromptFiles({ sets: config.prompts, patterns: [], errorOnUnmatched: false }, workspace);
  if (files.length === 0) return undefined;
  const { prompts } = await hashPrompts({ files }, workspace);
  return new Map(prompts.map(({ name, file, hash }) => [name, { file, hash }]));
}
