import { type CharacterSet } from './character-set.ts';
/** A regular expression as far as backtracking is concerned. Anchors, look-arounds and back-references match nothing by themselves. */
export type RegexNode = {
    readonly kind: 'empty';
} | {
    readonly kind: 'set';
    readonly set: CharacterSet;
} | {
    readonly kind: 'sequence' | 'choice';
    readonly items: readonly RegexNode[];
} | {
    readonly kind: 'repeat';
    readonly item: RegexNode;
    readonly least: number;
    readonly most: number;
};
/** Reads a pattern that the engine has accepted. */
export declare function parseRegex(pattern: string): RegexNode;
