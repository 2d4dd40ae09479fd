import { PromptopsError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { Message, Prompt } from '../core/prompt/model.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { type RenderedPrompt, renderPrompt } from '../core/prompt/render-prompt.ts';
import { valueOfText } from '../core/prompt/variable-values.ts';
import { loadSyntax } from '../core/template/load-syntax.ts';
import type { Values } from '../core/template/syntax.ts';
import type { ReadPromptFile } from './read-prompt-file.ts';

export interface RenderRequest {
  readonly file: PromptFile;
  /** One prompt of a file that holds several. */
  readonly name?: string;
  readonly values: Values;
  /** Values that were typed as text, which declared types turn into numbers, lists and so on. They win. */
  readonly texts?: Readonly<Record<string, string>>;
  /** One message alone, counted from 1. */
  readonly message?: number;
}

export interface RenderResult extends RenderedPrompt {
  readonly name: string;
}

/** Fills the variables of a prompt that has been read from a file. */
export async function renderPromptFile(request: RenderRequest, read: ReadPromptFile): Promise<RenderResult> {
  const prompt = choosePrompt(read, request);
  const rendered = renderPrompt(prompt, withTexts(prompt, request), await loadSyntax(prompt.syntax));
  const { name } = prompt;
  return { name, ...(request.message === undefined ? rendered : oneMessage(rendered, request.message, name)) };
}

function choosePrompt({ prompts, problems }: ReadPromptFile, { file, name }: RenderRequest): Prompt {
  const chosen = name === undefined ? prompts : prompts.filter((prompt) => prompt.name === name);
  const [only] = chosen;
  const names = prompts.map((prompt) => prompt.name);
  if (only && chosen.length === 1) return only;
  if (names.length === 0)
    throw new PromptopsError(
      'PROMPT_INVALID',
      `${file.file} holds no prompt that can be read. ${problems[0]?.message ?? ''}`.trimEnd(),
      'Run `promptops lint` on it.',
    );
  if (name === undefined)
    throw new PromptopsError('USAGE', `${file.file} holds ${names.length} prompts.`, `Choose one with \`--name\`: ${names.join(', ')}.`);
  const message = `${file.file} holds ${chosen.length === 0 ? 'no' : 'more than one'} prompt \`${name}\`.${didYouMean(name, names)}`;
  throw new PromptopsError('PROMPT_NOT_FOUND', message, `It holds ${names.join(', ')}.`);
}

function withTexts(prompt: Prompt, { values, texts = {} }: RenderRequest): Values {
  const declared = new Map(prompt.variables.map((variable) => [variable.name, variable]));
  const typed = Object.entries(texts).map(([name, text]): [string, Json] => [name, valueOfText(declared.get(name) ?? {}, text)]);
  return Object.fromEntries([...Object.entries(values), ...typed]);
}

function oneMessage(rendered: RenderedPrompt, number: number, name: string): RenderedPrompt {
  const messages: readonly Message[] = rendered.messages ?? [];
  const message = messages[number - 1];
  if (message) return { ...rendered, messages: [message] };
  const has = rendered.messages === undefined ? 'is a text, without messages' : `has ${messages.length} messages`;
  throw new PromptopsError('USAGE', `There is no message ${number}: ${name} ${has}.`, 'Messages count from 1.');
}
