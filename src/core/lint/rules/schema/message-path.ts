import type { Path } from '../../../json.ts';
import type { Prompt } from '../../../prompt/model.ts';

/** Where a key of a message is written; a message that is part of a body answers with nothing, and the position with the file's start. */
export function messagePath({ parts, format }: Prompt, message: number, key: string): Path {
  const part = parts.find(({ path }) => path[0] === 'messages' && path[1] === message);
  if (part?.origin.kind === 'yaml') {
    const { path } = part.origin;
    const content = path.lastIndexOf('content');
    return content === -1 ? path : [...path.slice(0, content), key];
  }
  return format === 'promptops' || format === 'github-models' ? ['messages', message, key] : [];
}
