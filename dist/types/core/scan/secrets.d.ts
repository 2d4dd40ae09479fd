import type { SecretHit } from './secret-hit.ts';
export type { SecretHit } from './secret-hit.ts';
/** Secrets in a text, in order. Answers at once, and loads nothing, where no part of the text could be one. */
export declare function scanSecrets(text: string, traits?: number): readonly SecretHit[] | Promise<readonly SecretHit[]>;
