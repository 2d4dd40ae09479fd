interface SecretPattern {
    readonly kind: string;
    /** The value is group 1, or the whole match. */
    readonly pattern: RegExp;
}
/** Shapes that secretlint's preset leaves out, or takes only at one exact length. */
export declare const SECRET_PATTERNS: readonly SecretPattern[];
/** `api_key = "…"` and the like; the value counts only when it looks random. */
export declare const ASSIGNMENT: RegExp;
export declare function mayHoldKnownSecret(text: string, traits: number): boolean;
export {};
