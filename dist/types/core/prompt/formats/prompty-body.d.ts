import type { PromptDraft } from '../model.ts';
import type { Reading } from './reading.ts';
type Body = Pick<PromptDraft, 'type' | 'texts' | 'messages'>;
/** The body as messages where lines name roles, else as one text. */
export declare function readPromptyBody(body: string, bodyStart: number, threads: readonly string[], reading: Reading): Body;
export {};
