export declare const ASSERTION_TYPES: ReadonlySet<string>;
