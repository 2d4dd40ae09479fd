import type { Message, Prompt } from '../model.ts';
import type { Written } from './format.ts';
/** Prompty v2. */
export declare function writePrompty(prompt: Prompt): Written;
/** Messages under role lines, as Prompty and chat texts have them. */
export declare function chatBody(messages: readonly Message[], lost: string[]): string;
