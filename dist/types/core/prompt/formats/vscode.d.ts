import type { FormatReader } from './format.ts';
/** Commands of an editor. Characters and secrets in them are checked; they are not prompts of an application, nor is their front matter ours. */
export declare const reader: FormatReader;
