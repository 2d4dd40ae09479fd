/** What a string in a promptfoo configuration stands for. */
export type Reference = {
    readonly kind: 'text';
}
/** A program or a service: nothing that could be read as text. */
 | {
    readonly kind: 'code' | 'remote';
} | {
    readonly kind: 'file';
    readonly pattern: string;
    readonly glob: boolean;
};
/** promptfoo takes many strings for paths; those with blanks or a template in them are texts here. */
export declare function referenceOf(written: string): Reference;
