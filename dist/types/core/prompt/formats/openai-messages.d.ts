import type { FormatReader } from './format.ts';
/** A bare array of `{role, content}`, as requests to a model carry it. */
export declare const reader: FormatReader;
