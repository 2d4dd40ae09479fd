import type { FormatId } from '../model.ts';
import type { Format } from './format.ts';
/** Every format, in the order in which they are asked. A new format is one file and one entry here. */
export declare const FORMATS: readonly Format[];
export declare function formatOf(id: FormatId): Format;
export declare function formatByName(file: string): Format | undefined;
/** For a `.json`, `.yaml` or `.yml` that no name claims. */
export declare function formatByShape(data: unknown): Format | undefined;
/** Partials, case files and the papers of a repository lie beside prompts and are none. */
export declare function isNeverAPrompt(file: string): boolean;
