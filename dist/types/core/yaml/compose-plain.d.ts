import { type Event } from 'js-yaml';
import type { Json } from '../json.ts';
/**
 * The data of one plain document: maps with text keys, lists, scalars; no tags, anchors or directives, no key twice.
 * Answers `undefined` for everything else, which is left to js-yaml. Half the time of its constructor, on every file of a run.
 */
export declare function composePlain(text: string, events: readonly Event[]): {
    readonly data: Json;
} | undefined;
