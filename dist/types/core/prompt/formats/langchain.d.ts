import type { FormatReader } from './format.ts';
/** A manifest names classes to construct. It is data here: nothing is ever constructed. */
export declare const reader: FormatReader;
