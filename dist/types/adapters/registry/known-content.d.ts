import { type Tags } from '../../core/mlflow/codec.ts';
import type { VersionDraft } from '../../core/registry/version.ts';
/** The hash a draft carries, checked against its content; `undefined`: it carries none, and is never taken for another. */
export declare function hashOf({ name, tags }: VersionDraft): string | undefined;
/** Whether a version with this hash tag may stand for the same content: not a marked duplicate, not tampered with. */
export declare function standsFor(tags: Tags, hash: string): boolean;
