import type { FormatReader } from './format.ts';
export declare const reader: FormatReader;
