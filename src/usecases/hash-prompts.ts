import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import { RULES } from '../core/lint/rules/index.ts';
import { takenNames } from '../core/lint/rules/meta/name-collision.ts';
import { canonicalContent, contentHash, shortHash } from '../core/prompt/hash.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import type { Workspace } from '../ports/workspace.ts';
import { readPromptFile } from './read-prompt-file.ts';

export interface HashRequest {
  readonly files: readonly PromptFile[];
  /** Also the bytes that are hashed; then there must be exactly one prompt. */
  readonly canonical?: boolean;
}

interface HashedPrompt {
  readonly name: string;
  readonly file: string;
  readonly hash: string;
  readonly short: string;
  readonly canonical?: string;
}

export interface HashResult {
  readonly prompts: readonly HashedPrompt[];
  /** Files whose prompts could not be hashed, and why. */
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

const ERRORS = new Set(RULES.filter((rule) => rule.scope === 'reader' && rule.severity === 'error').map((rule) => rule.id as string));

/** The content hash of every prompt in the files. */
export async function hashPrompts({ files, canonical = false }: HashRequest, workspace: Workspace): Promise<HashResult> {
  const prompts: HashedPrompt[] = [];
  const problems: { file: string; message: string }[] = [];
  const included = new Set<string>();
  for (const entry of files) {
    const read = await readPromptFile(entry, workspace);
    for (const file of read.includes) included.add(file);
    const broken = read.problems.find((problem) => ERRORS.has(problem.rule));
    if (broken) {
      problems.push({ file: entry.file, message: broken.message });
      continue;
    }
    for (const prompt of read.prompts) {
      try {
        const hash = contentHash(prompt);
        const bytes = canonical && { canonical: canonicalContent(prompt) };
        prompts.push({ name: prompt.name, file: entry.file, hash, short: shortHash(hash), ...bytes });
      } catch (error) {
        if (!isPromptopsError(error)) throw error;
        problems.push({ file: entry.file, message: error.message });
      }
    }
  }
  const own = prompts.filter((prompt) => !included.has(prompt.file));
  // One file that cannot be hashed has its own problem to tell.
  if (canonical && own.length !== 1 && !(own.length === 0 && problems.length > 0))
    throw new PromptopsError('USAGE', `--canonical takes exactly one prompt; here are ${own.length}.`, 'Name one prompt file.');
  const told = problems.filter((problem) => !included.has(problem.file));
  // As lint says it: nobody can tell which of the two a name stands for.
  const taken = [...takenNames(own)].map(({ prompt: { file }, message }) => ({ file, message }));
  return { prompts: own, problems: [...told, ...taken] };
}
