import type { JsonObject } from '../../json.ts';
import type { Prompt } from '../model.ts';
import type { Written } from './format.ts';
/** Everything a prompt says, in the native format: what this reads back is the same prompt. */
export declare function writeNative(prompt: Prompt): Written;
/** The keys of the native format; other writers leave out those that they say elsewhere. */
export declare function nativeData(prompt: Prompt): JsonObject;
/** What only the form of the native file cannot say. */
export declare function lostInNative(prompt: Prompt): string[];
