/** Precision, recall and their harmonic mean of the runs of `n` tokens. */
export declare function rouge(output: string, reference: string, n: number): {
    readonly p: number;
    readonly r: number;
    readonly f: number;
};
/** Runs of one to four tokens that both have, of those that the longer of both has. */
export declare function gleu(output: string, reference: string): number;
/** Geometric mean of the precisions of one to four tokens, less for an answer that is too short; 0 as soon as one of them is. */
export declare function bleu(output: string, reference: string): number;
/** The share of the output's runs of `n` tokens that the source has too; for a shorter output, of its longest run. */
export declare function support(output: string, source: string, n: number): number;
