import { isPromptopsError } from '../core/errors.ts';
import { groupBy } from '../core/group-by.ts';
import type { Finding } from '../core/lint/finding.ts';
import { type LocalPrompt, localPrompt } from '../core/plan/local-prompt.ts';
import type { LocalState, RefusedPrompt } from '../core/plan/plan-prompts.ts';
import type { Prompt } from '../core/prompt/model.ts';
import { legalised } from '../core/prompt/name.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { decodeSource } from '../core/source/decode-source.ts';
import { SourceFile } from '../core/source/source-file.ts';
import type { Workspace } from '../ports/workspace.ts';
import { type LintRequest, lintPrompts } from './lint-prompts.ts';
import { type ReadPromptFile, readPromptFile } from './read-prompt-file.ts';

export interface LocalRequest extends Pick<LintRequest, 'files' | 'unreachable' | 'rulesFor' | 'context'> {
  /** Every prompt file of the workspace is among `files`. */
  readonly complete: boolean;
  readonly labels: 'file' | 'comment' | 'git-tag' | 'version-file';
  /** Of the commit at hand. */
  readonly gitTags: readonly string[];
}

/** What one file holds, whatever lint says of it. */
interface FoundFile {
  readonly file: string;
  readonly isEditors: boolean;
  readonly prompts: readonly (LocalPrompt | RefusedPrompt)[];
}

/** The prompts of the files, checked: a file with errors is refused whole, the others go on. */
export async function readLocalPrompts(request: LocalRequest, workspace: Workspace): Promise<LocalState> {
  const included = new Set<string>();
  const found: FoundFile[] = [];
  const onRead = ({ file }: PromptFile, { format, includes, prompts: read }: ReadPromptFile) => {
    for (const one of includes) included.add(one);
    found.push({ file, isEditors: format === 'vscode', prompts: read.map((prompt) => local(prompt, request, workspace)) });
  };
  const { findings } = await lintPrompts({ ...request, onRead }, workspace);
  const errors = groupBy(
    findings.filter(({ severity }) => severity === 'error'),
    ({ file }) => file,
  );
  const prompts: LocalPrompt[] = [];
  const refused: RefusedPrompt[] = [];
  for (const one of found) {
    const reasons = (errors.get(one.file) ?? []).map(reason);
    if (reasons.length > 0) refused.push(...refusals(one, reasons));
    // Prompts of editors are checked, and used from where they are.
    else if (!one.isEditors) {
      for (const prompt of one.prompts) {
        if ('reasons' in prompt) refused.push(prompt);
        else prompts.push(prompt);
      }
    }
  }
  const unreachable = (request.unreachable ?? []).map(({ file, reason: why }) => ({
    name: legalised(file),
    file,
    hash: null,
    reasons: [why],
  }));
  const own = ({ file }: { readonly file: string }) => !included.has(file);
  const [unique, twice] = byName(prompts.filter(own));
  return { prompts: unique, refused: [...refused.filter(own), ...twice, ...unreachable], complete: request.complete };
}

/** The prompts of the files as they are, unchecked: for what was good once. What cannot be hashed, or has the name of another, is left out. */
export async function promptsIn(
  request: Pick<LocalRequest, 'files' | 'labels' | 'gitTags'>,
  workspace: Workspace,
): Promise<readonly LocalPrompt[]> {
  const prompts: LocalPrompt[] = [];
  const included = new Set<string>();
  for (const entry of request.files) {
    const read = await readPromptFile(entry, workspace);
    for (const file of read.includes) included.add(file);
    if (read.format === 'vscode') continue;
    for (const prompt of read.prompts) {
      const found = local(prompt, request, workspace);
      if (!('reasons' in found)) prompts.push(found);
    }
  }
  return byName(prompts.filter(({ file }) => !included.has(file)))[0];
}

/** Lint says the same as an error, unless it is told not to; two contents under one name would take turns. */
function byName(prompts: readonly LocalPrompt[]): readonly [readonly LocalPrompt[], readonly RefusedPrompt[]] {
  const names = groupBy(prompts, ({ name }) => name);
  const unique = prompts.filter(({ name }) => names.get(name)?.length === 1);
  const twice = prompts.flatMap(({ name, file, hash }) => {
    const others = (names.get(name) ?? []).filter((one) => one.file !== file || one.hash !== hash).map((one) => one.file);
    return names.get(name)?.length === 1
      ? []
      : [{ name, file, hash, reasons: [`${[...new Set(others)].join(', ') || file} has the same name`] }];
  });
  return [unique, twice];
}

function reason({ line, column, message, rule }: Finding): string {
  return `${line}:${column} ${message} (${rule})`;
}

function refusals({ file, prompts }: FoundFile, reasons: readonly string[]): readonly RefusedPrompt[] {
  if (prompts.length === 0) return [{ name: legalised(file), file, hash: null, reasons }];
  return prompts.map(({ name, hash }) => ({ name, file, hash, reasons }));
}

function local(prompt: Prompt, request: Pick<LocalRequest, 'labels' | 'gitTags'>, workspace: Workspace): LocalPrompt | RefusedPrompt {
  return hashable(prompt, labelOf(prompt, request, workspace));
}

/** Content that JSON cannot carry has no hash, whatever the rules of lint are set to. */
function hashable(prompt: Prompt, label: string | undefined): LocalPrompt | RefusedPrompt {
  try {
    return localPrompt(prompt, label);
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return { name: prompt.name, file: prompt.source.file, hash: null, reasons: [error.message] };
  }
}

function labelOf(
  { name, label, source }: Prompt,
  { labels, gitTags }: Pick<LocalRequest, 'labels' | 'gitTags'>,
  workspace: Workspace,
): string | undefined {
  if (labels === 'git-tag') return labelInTags(name, gitTags);
  if (labels === 'version-file') return labelInFile(source.file, workspace);
  return label;
}

/** `greet@1.2.0` is of that prompt alone; `v1.2.0` is of all of them. */
function labelInTags(name: string, tags: readonly string[]): string | undefined {
  const own = tags.find((tag) => tag.startsWith(`${name}@`) && tag.length > name.length + 1);
  return own?.slice(name.length + 1) ?? tags.find((tag) => /^v\d+\.[\w.+-]+$/.test(tag))?.slice(1);
}

/** The first line of the nearest `VERSION`, from the folder of the prompt upward. */
function labelInFile(file: string, workspace: Workspace): string | undefined {
  for (let folder = file; folder !== ''; ) {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const bytes = workspace.read(folder === '' ? 'VERSION' : `${folder}/VERSION`, 1024);
    if (bytes === undefined) continue;
    const source = decodeSource(file, bytes);
    return source instanceof SourceFile ? source.line(1).trim() || undefined : undefined;
  }
  return undefined;
}
