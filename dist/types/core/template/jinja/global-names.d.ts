/** Names that Jinja defines itself. */
export declare const GLOBAL_NAMES: ReadonlySet<string>;
