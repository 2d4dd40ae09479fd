import type { Json } from '../../core/json.ts';
import { isRecord } from '../../core/json.ts';
import type { Message } from '../../core/prompt/model.ts';
import type { Model } from '../../ports/model.ts';

/** Says what it was asked: shows without a provider what a template makes of its values. Never evidence. */
export function echoModel(): Model {
  return {
    provider: 'echo',
    baseUrl: '',
    source: 'echo',
    ask: async ({ messages }, { signal }) => {
      signal.throwIfAborted();
      return { text: messages.map(textOfMessage).join('\n\n'), finishReason: 'stop', toolCalls: [] };
    },
  };
}

/** The text of a message; parts that are no text stand as what they are called. */
export function textOfMessage({ content }: Message): string {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map(textOfPart).join('\n') : '';
}

function textOfPart(part: Json): string {
  if (typeof part === 'string') return part;
  if (!isRecord(part)) return '';
  return typeof part['text'] === 'string' ? part['text'] : `[${String(part['type'] ?? 'part')}]`;
}
