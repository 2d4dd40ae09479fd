import { type Json, type Path } from '../../json.ts';
import type { DraftMessage, DraftText } from '../model.ts';
import { type Reading } from './reading.ts';
export interface DraftMessages {
    readonly messages: readonly DraftMessage[];
    readonly texts: readonly DraftText[];
}
/** `[{role, content}]` with texts, parts and placeholders. A message of the wrong shape is noted; the others are read. */
export declare function readMessages(list: readonly Json[], base: Path, reading: Reading): DraftMessages;
/** A text written in the document, or in the file that `file://` names. */
export declare function readText(text: string, path: Path, registered: Path, reading: Reading, role?: string): DraftText;
