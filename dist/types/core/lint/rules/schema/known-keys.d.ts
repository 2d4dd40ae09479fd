import type { FormatId } from '../../../prompt/model.ts';
export interface KnownKeys {
    readonly keys: ReadonlySet<string>;
    /** Closed: every other key is reported. Open formats keep what they do not know; only what looks misspelt is reported there. */
    readonly closed: boolean;
}
/** The keys at the top of a file, or of its front matter. */
export declare const TOP_KEYS: Readonly<Partial<Record<FormatId, KnownKeys>>>;
export declare const VARIABLE_KEYS: KnownKeys;
export declare const MESSAGE_KEYS: KnownKeys;
