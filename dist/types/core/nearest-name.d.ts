/** The one name that was probably meant: at most two letters away and nearer than half of the word; `undefined` where none is. */
export declare function nearestName(name: string, names: Iterable<string>): string | undefined;
/** ` Did you mean \`lint\`?`, or nothing: to be put behind a sentence. */
export declare function didYouMean(name: string, names: Iterable<string>): string;
