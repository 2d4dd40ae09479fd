import { type JsonObject, type Path } from '../../json.ts';
import type { DraftText, PromptDraft } from '../model.ts';
import type { FormatReader } from './format.ts';
import { Reading } from './reading.ts';
export declare const NATIVE_KEYS: ReadonlySet<string>;
export declare const reader: FormatReader;
/** Everything but the texts: what front matter of other formats may say in the native keys. */
export declare function readFacts(data: JsonObject, texts: readonly DraftText[], reading: Reading): Omit<PromptDraft, 'type' | 'texts'>;
/** A label is a text: YAML reads `1.10` as the number 1.1. */
export declare function readVersion(value: unknown, path: Path, reading: Reading): string | undefined;
