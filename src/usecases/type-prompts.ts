import { RULES } from '../core/lint/rules/index.ts';
import { type PromptType, promptType, typesFile } from '../core/load/prompt-types.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import type { Workspace } from '../ports/workspace.ts';
import { readPromptFile } from './read-prompt-file.ts';

export interface TypesResult {
  readonly prompts: readonly PromptType[];
  /** The `.d.ts`, whole. */
  readonly text: string;
  /** Files whose prompts have no types, and why. */
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

const ERRORS = new Set(RULES.filter((rule) => rule.scope === 'reader' && rule.severity === 'error').map((rule) => rule.id as string));

/** What every prompt of the files takes. */
export async function typePrompts(files: readonly PromptFile[], workspace: Workspace): Promise<TypesResult> {
  const found = new Map<string, { readonly file: string; readonly type: PromptType }>();
  const problems: { file: string; message: string }[] = [];
  const included = new Set<string>();
  for (const entry of files) {
    const read = await readPromptFile(entry, workspace);
    for (const file of read.includes) included.add(file);
    const broken = read.problems.find((problem) => ERRORS.has(problem.rule));
    if (broken) problems.push({ file: entry.file, message: broken.message });
    else if (read.format !== 'vscode')
      for (const prompt of read.prompts) {
        const before = found.get(prompt.name);
        if (before) problems.push({ file: entry.file, message: `${before.file} has a prompt of the same name, ${prompt.name}.` });
        else found.set(prompt.name, { file: entry.file, type: promptType(prompt) });
      }
  }
  const own = [...found.values()].filter(({ file }) => !included.has(file)).map(({ type }) => type);
  return { prompts: own, text: typesFile(own), problems: problems.filter(({ file }) => !included.has(file)) };
}
