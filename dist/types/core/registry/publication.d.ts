import type { Run } from './run.ts';
import type { PromptVersion, VersionDraft } from './version.ts';
/** A version with its lineage and its aliases, for registries that store all of it or nothing. */
export interface Publication {
    readonly name: string;
    /** The prompt to make where there is none of this name. */
    readonly prompt: {
        readonly description: string;
        readonly tags: Readonly<Record<string, string>>;
    };
    /** What the description of a prompt that is there becomes; without it, it stays. */
    readonly newDescription?: string;
    /** The experiment of the lineage run, by name; made when it is missing. */
    readonly experiment: string;
    readonly startTime: number;
    /** The version to be, once its run has an id. */
    readonly draft: (runId: string) => Omit<VersionDraft, 'name'>;
    /** Each with the version it must point at now, `null` for absent. */
    readonly aliases: readonly {
        readonly alias: string;
        readonly expected: number | null;
    }[];
    readonly artifacts: readonly {
        readonly path: string;
        readonly bytes: Uint8Array;
    }[];
    /** What the run says, once the version has its number. */
    readonly lineage: (version: PromptVersion, runId: string) => LineageFacts;
}
interface LineageFacts {
    readonly runName: string;
    readonly params: Readonly<Record<string, string>>;
    readonly tags: Readonly<Record<string, string>>;
}
/** `known`: a live version has this content; nothing was written, aliases neither. */
export type Published = {
    readonly kind: 'created';
    readonly version: PromptVersion;
    readonly run: Run;
} | {
    readonly kind: 'known';
    readonly version: PromptVersion;
};
export {};
