import { PromptopsError } from '../core/errors.ts';
import { writeNative } from '../core/prompt/formats/write-native.ts';
import { contentHash } from '../core/prompt/hash.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import { promptOfVersion } from '../core/registry/version-prompt.ts';
import { SourceFile } from '../core/source/source-file.ts';
import type { Workspace } from '../ports/workspace.ts';
import { type ReadPromptFile, readPromptSource } from './read-prompt-file.ts';

/** A version as a native prompt file, read back: whoever uses it gets exactly the registered content or an error. */
export async function versionFile(
  version: PromptVersion,
  description: string,
  workspace: Workspace,
): Promise<{ readonly text: string; readonly read: ReadPromptFile }> {
  const { name } = version;
  const { text } = writeNative(promptOfVersion(version, description));
  const file = `${name}.prompt.yaml`;
  const read = await readPromptSource({ file, prefix: '', format: 'promptops' }, new SourceFile(file, text), workspace);
  const [prompt] = read.prompts;
  if (prompt && read.prompts.length === 1 && contentHash(prompt) === hashOfVersion(version).actual) return { text, read };
  throw new PromptopsError(
    'PROMPT_INVALID',
    `Version ${version.version} of ${name} holds something that a prompt file cannot say.`,
    `\`promptops show ${name}/${version.version} --text\` prints it as it is stored.`,
  );
}
