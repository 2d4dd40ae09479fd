import { isPromptopsError } from '../../core/errors.ts';
import { encodeProjection } from '../../core/mlflow/codec.ts';
import { projectionOf } from '../../core/mlflow/projection.ts';
import type { PromptSet } from '../../core/prompt/prompt-files.ts';
import { labelTags } from '../../core/registry/labels.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { readPromptFile } from '../read-prompt-file.ts';
import { selectPromptFiles } from '../select-prompt-files.ts';

type Tags = Readonly<Record<string, string>>;

/** The prompts of the application's own files, as the tags they would be registered with. Two of one name: neither can be meant. */
export async function packagedPrompts(sets: readonly PromptSet[] | null, workspace: Workspace): Promise<ReadonlyMap<string, Tags>> {
  const found = new Map<string, Tags | 'several'>();
  for (const file of selectPromptFiles({ sets, patterns: [], errorOnUnmatched: false }, workspace).files) {
    for (const prompt of (await readPromptFile(file, workspace)).prompts) {
      const tags = tagsOf(prompt);
      if (tags !== undefined) found.set(prompt.name, found.has(prompt.name) ? 'several' : tags);
    }
  }
  return new Map([...found].filter((entry): entry is [string, Tags] => entry[1] !== 'several'));
}

function tagsOf(prompt: Parameters<typeof projectionOf>[0]): Tags | undefined {
  try {
    return { ...encodeProjection(projectionOf(prompt)), ...(prompt.label !== undefined && labelTags(prompt.label)) };
  } catch (error) {
    if (isPromptopsError(error)) return undefined;
    throw error;
  }
}
