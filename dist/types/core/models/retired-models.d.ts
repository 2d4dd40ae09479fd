/** What is known of a model that nobody should build on any more. */
export interface RetiredModel {
    /** The day on which its maker turns it off, or turned it off; absent where no day is certain. */
    readonly date?: string;
    readonly successor?: string;
}
/** Read from the makers' deprecation pages in November 2026. Clouds that host the same models keep calendars of their own. */
export declare const RETIRED_MODELS_AS_OF = "2026-11";
/** By the name alone, without a provider before it. */
export declare const RETIRED_MODELS: ReadonlyMap<string, RetiredModel>;
