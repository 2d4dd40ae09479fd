/** What a registry holds under one name. */
export interface RegisteredPrompt {
    readonly name: string;
    readonly description: string;
    readonly tags: Readonly<Record<string, string>>;
    /** Alias → version number. */
    readonly aliases: Readonly<Record<string, number>>;
    /** The highest live version, where the registry lists it; `undefined` for a prompt without versions. */
    readonly latest: PromptVersion | undefined;
}
/** Content in a registry, numbered by it. The tags carry the content (core/mlflow/codec.ts) and all that is known of it. */
export interface PromptVersion {
    readonly name: string;
    readonly version: number;
    /** The commit message. */
    readonly description: string;
    readonly tags: Readonly<Record<string, string>>;
    /** Of the registry's clock, milliseconds; shown, never compared. */
    readonly createdAt: number;
}
/** A version to be: complete, so that one request makes it whole. */
export interface VersionDraft {
    readonly name: string;
    readonly description: string;
    readonly tags: Readonly<Record<string, string>>;
}
