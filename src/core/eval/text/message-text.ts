import { isRecord } from '../../json.ts';
import type { Message } from '../../prompt/model.ts';

/** The words of a message, whatever else it carries. */
export function messageText({ content }: Message): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: unknown) => (isRecord(part) && typeof part['text'] === 'string' ? part['text'] : ''))
    .filter((text) => text !== '')
    .join('\n');
}
