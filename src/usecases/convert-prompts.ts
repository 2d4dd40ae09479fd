import { PromptopsError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { FORMATS } from '../core/prompt/formats/index.ts';
import { contentHash } from '../core/prompt/hash.ts';
import type { FormatId, Prompt } from '../core/prompt/model.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { SourceFile } from '../core/source/source-file.ts';
import type { Workspace } from '../ports/workspace.ts';
import { readPromptFile, readPromptSource } from './read-prompt-file.ts';

export interface ConvertRequest {
  readonly file: PromptFile;
  readonly to: string;
  /** One prompt of a file that holds several. */
  readonly name?: string;
}

export interface ConvertedPrompt {
  readonly name: string;
  readonly text: string;
  /** A file name for it, with the extension of its format. */
  readonly file: string;
  /** What the new file does not say any more. */
  readonly lost: readonly string[];
  /** True when the new file, read again, has the content hash of the old one: the registry sees no difference. */
  readonly sameContent: boolean;
}

/** Writes the prompts of a file in another format, reads the result back, and says what was lost. */
export async function convertPrompts({ file, to, name }: ConvertRequest, workspace: Workspace): Promise<readonly ConvertedPrompt[]> {
  const write = await writerOf(to);
  const { prompts, problems } = await readPromptFile(file, workspace);
  const chosen = name === undefined ? prompts : prompts.filter((prompt) => prompt.name === name);
  if (chosen.length === 0) {
    const names = prompts.map((prompt) => prompt.name);
    if (name !== undefined && names.length > 0)
      throw new PromptopsError(
        'PROMPT_NOT_FOUND',
        `${file.file} holds no prompt \`${name}\`.${didYouMean(name, names)}`,
        `It holds ${names.join(', ')}.`,
      );
    throw new PromptopsError(
      'PROMPT_INVALID',
      `${file.file} holds no prompt that can be read. ${problems[0]?.message ?? ''}`.trim(),
      'Run `promptops lint` on it.',
    );
  }
  return Promise.all(chosen.map((prompt) => convertOne(prompt, write, workspace)));
}

type Write = NonNullable<Awaited<ReturnType<(typeof FORMATS)[number]['load']>>['write']>;

async function writerOf(id: string): Promise<Write> {
  const format = FORMATS.find((one) => one.id === id);
  const writer = format && (await format.load()).write;
  if (writer) return writer;
  const writable = await writableFormats();
  throw new PromptopsError(
    'USAGE',
    `\`${id}\` is not a format that can be written.${didYouMean(id, writable)}`,
    `Formats are ${writable.join(', ')}.`,
  );
}

/** Formats that prompts can be converted to. */
async function writableFormats(): Promise<readonly FormatId[]> {
  const readers = await Promise.all(FORMATS.map(async ({ id, load }) => ({ id, write: (await load()).write })));
  return readers.filter(({ write }) => write !== undefined).map(({ id }) => id);
}

async function convertOne(prompt: Prompt, write: Write, workspace: Workspace): Promise<ConvertedPrompt> {
  const { text, extension, lost } = await write(prompt);
  const file = fileNamed(prompt.name, extension);
  const { prompts } = await readPromptSource({ file, prefix: '', format: 'auto' }, new SourceFile(file, text), workspace);
  const again = prompts.length === 1 ? prompts[0] : undefined;
  return { name: prompt.name, text, file, lost, sameContent: again !== undefined && contentHash(again) === contentHash(prompt) };
}

/** `a.prompt` and `.md` would be the name of a Copilot file. */
function fileNamed(name: string, extension: string): string {
  return `${extension.startsWith('.prompt') ? name : name.replace(/\.(prompt|agent)$/i, '-$1')}${extension}`;
}
