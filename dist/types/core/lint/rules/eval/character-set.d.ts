/** Code units as sorted ranges, both ends inside. */
export type CharacterSet = readonly (readonly [low: number, high: number])[];
export declare const DIGITS: CharacterSet;
export declare const WORD: CharacterSet;
export declare const SPACES: CharacterSet;
export declare const ANY: CharacterSet;
export declare const NOT_A_LINE_BREAK: CharacterSet;
export declare function union(sets: readonly CharacterSet[]): CharacterSet;
export declare function complement(set: CharacterSet): CharacterSet;
export declare function intersect(a: CharacterSet, b: CharacterSet): boolean;
