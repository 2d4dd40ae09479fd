import { PromptopsError } from '../core/errors.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { contentHash, shortHash } from '../core/prompt/hash.ts';
import type { Prompt } from '../core/prompt/model.ts';
import { renderPrompt } from '../core/prompt/render-prompt.ts';
import { SourceFile } from '../core/source/source-file.ts';
import { loadSyntax } from '../core/template/load-syntax.ts';
import type { Workspace } from '../ports/workspace.ts';
import type { ReadPromptFile } from './read-prompt-file.ts';

/** A message as a model's interface takes it. */
export interface ParsedMessage {
  readonly role: string;
  readonly content: unknown;
}

/** A prompt as applications use it; nothing in it depends on promptops' own model. */
export interface ParsedPrompt {
  readonly name: string;
  readonly label?: string;
  readonly description?: string;
  readonly type: 'text' | 'chat';
  readonly template?: string;
  readonly messages?: readonly ParsedMessage[];
  readonly variables: readonly { readonly name: string; readonly type?: string; readonly required?: boolean; readonly default?: unknown }[];
  /** MLflow's spelling: `model_name`, `temperature`, `max_tokens`, … */
  readonly modelConfig: Readonly<Record<string, unknown>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly hash: string;
  readonly shortHash: string;
  /** Fills the variables in, strictly: a missing one is an error that names all of them. */
  render(values?: Readonly<Record<string, unknown>>): RenderedText;
}

export interface RenderedText {
  readonly template?: string;
  readonly messages?: readonly ParsedMessage[];
  readonly warnings: readonly string[];
}

/** No files at all: what is read with it stands by itself. */
export const ALONE: Workspace = {
  root: '/',
  cwd: '',
  find: () => ({ files: [], problems: [] }),
  read: () => undefined,
  stamp: () => undefined,
  write: () => {},
};

/** The prompts of one file's text; its name tells the format. What the file refers to must be in the text itself. */
export async function parsePrompts(text: string, file: string): Promise<readonly ParsedPrompt[]> {
  const source = new SourceFile(file, text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  // Applications that only load prompts read no files.
  const { readPromptSource } = await import('./read-prompt-file.ts');
  const read = await readPromptSource({ file, prefix: '', format: 'auto' }, source, ALONE);
  if (read.prompts.length === 0) throw notReadable(file, read);
  return Promise.all(read.prompts.map(parsedPrompt));
}

function notReadable(file: string, { problems, source }: ReadPromptFile): PromptopsError {
  const [problem] = problems;
  const span = problem?.at.kind === 'file' ? problem.at.span : undefined;
  const place = { file, ...(span && source.positionAt(span.start)) };
  return new PromptopsError('PROMPT_INVALID', problem?.message ?? 'The file holds no prompt.', problem?.hint ?? '', { place });
}

async function parsedPrompt(prompt: Prompt): Promise<ParsedPrompt> {
  const syntax = await loadSyntax(prompt.syntax);
  const hash = contentHash(prompt);
  return {
    name: prompt.name,
    ...(prompt.label !== undefined && { label: prompt.label }),
    ...(prompt.description !== undefined && { description: prompt.description }),
    type: prompt.type,
    ...(prompt.template !== undefined && { template: prompt.template }),
    ...(prompt.messages && { messages: prompt.messages }),
    variables: prompt.variables.map(({ path: _path, ...variable }) => variable),
    modelConfig: prompt.modelConfig satisfies JsonObject,
    tags: prompt.tags,
    hash,
    shortHash: shortHash(hash),
    render: (values = {}) => renderPrompt(prompt, values as Readonly<Record<string, Json>>, syntax),
  };
}
