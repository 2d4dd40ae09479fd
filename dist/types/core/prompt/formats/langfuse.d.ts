import type { FormatReader } from './format.ts';
/** One exported prompt of Langfuse. Its `version` is a number of that registry, not a label. */
export declare const reader: FormatReader;
