import { type Json, type JsonObject, type Path } from '../../json.ts';
import type { PromptDraft } from '../model.ts';
import { Reading } from './reading.ts';
type EntryBody = Pick<PromptDraft, 'type' | 'texts' | 'messages'>;
/** One prompt of a configuration. */
export interface PromptEntry {
    readonly suffix: string;
    readonly body: EntryBody;
    readonly config?: JsonObject;
    /** Further keys of the entry. */
    readonly rest?: JsonObject;
}
export interface PromptEntries {
    readonly entries: readonly PromptEntry[];
    /** Programs and services that make prompts when they run. */
    readonly notImported: readonly {
        readonly reference: string;
        readonly path: Path;
    }[];
}
/** `prompts` of a configuration: texts, files, patterns of files, and maps around them. Positions count what cannot be read too. */
export declare function readEntries(value: Json | undefined, reading: Reading): PromptEntries;
export {};
