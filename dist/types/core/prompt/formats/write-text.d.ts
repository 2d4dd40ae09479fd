import type { Prompt } from '../model.ts';
import type { Written } from './format.ts';
/** The native keys as front matter, the text below it byte for byte. */
export declare function writeText(prompt: Prompt): Written;
