import { PromptopsError } from '../../core/errors.ts';
import { type Tags } from '../../core/mlflow/codec.ts';
import type { VersionDraft } from '../../core/registry/version.ts';
export declare function refused(message: string, hint?: string): PromptopsError;
/** Something that was there when the caller looked. */
export declare function gone(what: string): PromptopsError;
export declare function checkName(name: string): void;
export declare function checkAlias(alias: string): void;
export declare function checkTags(tags: Tags, limit: number): void;
export declare function checkDescription(description: string): void;
export declare function checkDraft({ name, description, tags }: VersionDraft): void;
/** What a version says never changes: clients keep it for ever. */
export declare function checkMutable(key: string): void;
export declare function checkParams(params: Tags): void;
/** A param says the same for ever. */
export declare function checkWriteOnce(key: string, before: string | undefined, value: string): void;
export declare function checkExperiment(name: string): void;
/** Artifacts lie below their run and nowhere else. */
export declare function checkArtifactPath(path: string): void;
/** Deleting under an alias would leave whoever loads it with nothing. */
export declare function aliasHolds(name: string, alias: string): PromptopsError;
export declare function aliasMoved(name: string, alias: string, expected: number | null, now: number | null): PromptopsError;
