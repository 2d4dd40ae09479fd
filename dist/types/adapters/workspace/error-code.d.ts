/** `EACCES` and its kin, as Node's file calls throw them. */
export declare function codeOf(error: unknown): string;
