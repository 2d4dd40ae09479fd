import { PromptopsError } from '../src/core/errors.ts';
import type { Finding } from '../src/core/lint/finding.ts';
import type { Example, LintContext } from '../src/core/lint/rule.ts';
import { type LintSettings, ruleSets } from '../src/core/lint/rule-set.ts';
import { RULES } from '../src/core/lint/rules/index.ts';
import { lintFile, lintWorkspace } from '../src/core/lint/run.ts';
import type { Workspace } from '../src/ports/workspace.ts';
import { readPromptFile } from '../src/usecases/read-prompt-file.ts';

const CONTEXT: LintContext = { guardedAliases: new Map([['production', 'it is protected']]), hosts: ['api.openai.com'] };
const STRICT: LintSettings = { extends: 'strict', rules: {}, overrides: [] };

/** A workspace of texts, for tests that need no disk. */
export function textWorkspace(files: Readonly<Record<string, string | Uint8Array>>): Workspace {
  const bytesOf = (file: string) => {
    const content = Object.hasOwn(files, file) ? files[file] : undefined;
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    root: '/workspace',
    cwd: '',
    find: () => ({ files: Object.keys(files).sort(), problems: [] }),
    read: (file, limit = Number.POSITIVE_INFINITY) => {
      const bytes = bytesOf(file);
      if (bytes && bytes.length > limit) throw new PromptopsError('FILE_TOO_LARGE', `${file} has more than ${limit} bytes.`, 'Exclude it.');
      return bytes;
    },
    stamp: () => undefined,
    write: () => {
      throw new Error('a text workspace is not written');
    },
  };
}

/** All findings of one file (and of the run) with every rule on. */
export async function lintText(
  { file, text, encoding, beside = {}, bytes, gone }: Example,
  settings: LintSettings = STRICT,
  context: LintContext = CONTEXT,
): Promise<Finding[]> {
  const content = encoding ? Buffer.from(text, encoding) : text.padEnd(bytes ?? 0);
  const workspace = textWorkspace({ ...beside, ...(!gone && { [file]: content }) });
  const sets = ruleSets(RULES, settings);
  const read = await readPromptFile({ file, prefix: 'prompts', format: 'auto' }, workspace);
  const others = await Promise.all(
    Object.keys(beside)
      .filter((other) => !read.includes.includes(other))
      .map((other) => readPromptFile({ file: other, prefix: 'prompts', format: 'auto' }, workspace)),
  );
  const all = [read, ...others].flatMap((one) => one.prompts.map((prompt) => ({ ...prompt, file: prompt.source.file })));
  return [...(await lintFile(read, sets(file), context)), ...lintWorkspace(all, sets, context).filter((finding) => finding.file === file)];
}
