/** A name that stays with one model: it ends in a date or in the number of a release. */
export declare function isPinnedModel(model: string): boolean;
