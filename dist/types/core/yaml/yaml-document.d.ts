import { type Event } from 'js-yaml';
import type { Json, Path } from '../json.ts';
import type { Span } from '../source/source-file.ts';
export type NodeTarget = 'key' | 'value';
/** One parsed YAML (or JSON) text. Positions are looked up only when somebody asks for them. */
export declare class YamlDocument {
    #private;
    readonly data: Json;
    constructor(text: string, base: number, data: Json, events: readonly Event[] | (() => readonly Event[]));
    /** The place of a key or value in the file; what is not there answers with its nearest ancestor. */
    spanOf(path: Path, target?: NodeTarget): Span;
    has(path: Path): boolean;
    /** The source text of a value, quotes included. */
    sourceOf(path: Path): string;
    /** How a scalar is written; `undefined` where the path is none. */
    styleOf(path: Path): 'plain' | 'single' | 'double' | 'block' | undefined;
    /** The place in the file of characters `start..end` of the string value at `path`. */
    spanInText(path: Path, start: number, end: number): Span;
}
