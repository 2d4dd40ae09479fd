import { type Answer, isTokenUsage } from '../../core/eval/answer.ts';
import { isRecord, type JsonObject } from '../../core/json.ts';
import type { StoredAnswer } from '../../ports/answer-store.ts';

/** An entry as it stands in a file: everything, the key too, so that a file that was moved or mixed up shows. */
export function entryJson({ key, at, source, parts, answer }: StoredAnswer): JsonObject {
  const { latencyMs, ...said } = answer;
  return {
    key,
    at,
    source,
    ...(parts && { parts }),
    answer: { ...said, ...(latencyMs !== undefined && { latencyMs }) } as unknown as JsonObject,
  };
}

/** What a file holds, if it is an entry: somebody may have written in it. */
export function readEntry(value: unknown): StoredAnswer | undefined {
  if (!isRecord(value)) return undefined;
  const { key, at, source, parts, answer } = value;
  if (typeof key !== 'string' || !isAnswer(answer)) return undefined;
  return {
    key,
    at: typeof at === 'string' ? at : '',
    source: source === 'live' || source === 'cassette' ? source : 'fixture',
    ...(isRecord(parts) && { parts: parts as JsonObject }),
    answer: { ...answer, toolCalls: answer.toolCalls ?? [] },
  };
}

type WrittenAnswer = Omit<Answer, 'toolCalls'> & { readonly toolCalls?: Answer['toolCalls'] };

const FINISHES = new Set<unknown>([undefined, 'stop', 'length', 'content_filter', 'tool_calls', 'other']);

function isAnswer(value: unknown): value is WrittenAnswer {
  if (!isRecord(value) || typeof value['text'] !== 'string' || !FINISHES.has(value['finishReason'])) return false;
  const { toolCalls = [], usage, refused, model, latencyMs } = value;
  return (
    Array.isArray(toolCalls) &&
    toolCalls.every(isToolCall) &&
    (usage === undefined || isTokenUsage(usage)) &&
    isMaybe(refused, 'boolean') &&
    isMaybe(model, 'string') &&
    isMaybe(latencyMs, 'number')
  );
}

function isToolCall(call: unknown): boolean {
  return isRecord(call) && typeof call['name'] === 'string' && typeof call['arguments'] === 'string' && isMaybe(call['id'], 'string');
}

function isMaybe(value: unknown, type: 'boolean' | 'string' | 'number'): boolean {
  return value === undefined || typeof value === type;
}
