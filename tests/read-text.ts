import type { Prompt } from '../src/core/prompt/model.ts';
import { type ReadPromptFile, readPromptFile } from '../src/usecases/read-prompt-file.ts';
import { textWorkspace } from './lint-text.ts';

export function readFileText(
  file: string,
  text: string | Uint8Array,
  beside: Readonly<Record<string, string>> = {},
): Promise<ReadPromptFile> {
  return readPromptFile({ file, prefix: 'prompts', format: 'auto' }, textWorkspace({ ...beside, [file]: text }));
}

/** The one prompt of a file; fails where there are none or several. */
export async function readText(file: string, text: string | Uint8Array, beside?: Readonly<Record<string, string>>): Promise<Prompt> {
  const { prompts, problems } = await readFileText(file, text, beside);
  if (prompts.length !== 1)
    throw new Error(`${file} holds ${prompts.length} prompts: ${problems.map((problem) => problem.message).join(' ')}`);
  return prompts[0]!;
}
