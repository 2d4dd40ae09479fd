import type { Publication, Published } from '../core/registry/publication.ts';
import type { PromptVersion, RegisteredPrompt, VersionDraft } from '../core/registry/version.ts';
interface VersionQuery {
    /** Only these prompts; the adapter keeps its addresses short. */
    readonly names: readonly string[];
    /** Only versions whose tag says this content hash. */
    readonly contentHash?: string;
}
/**
 * Where prompt versions live. Every adapter passes tests/contracts/registry.ts.
 * "Absent" is an answer (`undefined`); only what the registry itself calls absent is. Everything else that goes wrong throws:
 * REGISTRY_UNREACHABLE, REGISTRY_REFUSED (401, 403), REGISTRY_FAILED, REGISTRY_CONFLICT.
 */
export interface Registry {
    readonly kind: 'mlflow' | 'embedded' | 'memory';
    /** For people and plans: without user names and passwords. */
    readonly uri: string;
    /** Every prompt (never a model), with its aliases and latest version; in the order of names. */
    prompts(): Promise<readonly RegisteredPrompt[]>;
    /** One prompt; `'model'` where the name belongs to a model. */
    prompt(name: string): Promise<RegisteredPrompt | 'model' | undefined>;
    /** `'exists'` also when somebody else was faster. */
    createPrompt(name: string, facts: {
        readonly description: string;
        readonly tags: Readonly<Record<string, string>>;
    }): Promise<'created' | 'exists' | 'model'>;
    setPromptDescription(name: string, description: string): Promise<void>;
    setPromptTag(name: string, key: string, value: string): Promise<void>;
    deletePromptTag(name: string, key: string): Promise<void>;
    /**
     * With everything below it; no error where it is gone already. REGISTRY_CONFLICT while an alias points at it or at a version
     * of it, where the registry sees to that; elsewhere the use case does.
     */
    deletePrompt(name: string): Promise<void>;
    /**
     * One new version, whole or not at all. Never retried inside: after a lost answer the caller looks by hash first.
     * A registry that can tell gives back the live version that has the draft's content hash, and refuses a wrong hash.
     */
    createVersion(draft: VersionDraft): Promise<PromptVersion>;
    version(name: string, version: number): Promise<PromptVersion | undefined>;
    /** `latest` is computed: the highest live version. */
    versionByAlias(name: string, alias: string): Promise<PromptVersion | undefined>;
    /** Live versions, newest first within a name. */
    versions(query: VersionQuery): Promise<readonly PromptVersion[]>;
    setVersionTag(name: string, version: number, key: string, value: string): Promise<void>;
    deleteVersionTag(name: string, version: number, key: string): Promise<void>;
    /** As with prompts: gone already is fine, under an alias is not. */
    deleteVersion(name: string, version: number): Promise<void>;
    /** `expected`: the version it must still point at, `null` for absent; enforced where the registry can, else checked by the use case. */
    setAlias(name: string, alias: string, version: number, expected?: number | null): Promise<void>;
    deleteAlias(name: string, alias: string): Promise<void>;
    /** Version, lineage run and aliases, all or nothing; only where registry and tracker are one. Throws REGISTRY_CONFLICT where an alias is elsewhere than expected. */
    publish?(publication: Publication): Promise<Published>;
    /** Releases connections and files. */
    close(): Promise<void>;
}
export {};
