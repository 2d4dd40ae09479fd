import type { SecretHit } from './secret-hit.ts';
/**
 * Secretlint's recommended preset over one text. Its messages quote what they found: only rule and place are used.
 * A made-up file name keeps it from reading files of its own.
 */
export declare function scanWithSecretlint(text: string): Promise<SecretHit[]>;
