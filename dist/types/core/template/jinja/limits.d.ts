/** As in Jinja's sandbox. */
export declare const LONGEST_RANGE = 100000;
/** Runs one rendering with a count of its own. */
export declare function limited<Result>(work: () => Result): Result;
export declare function spend(count?: number): void;
export declare function boundedText(text: string): string;
export declare function boundedLength(length: number): void;
export declare function repeated(text: string, times: number): string;
export declare function padding(width: number): string;
export declare function boundedList<Item>(items: readonly Item[], times?: number): Item[];
/** To be called on the way into a value: a list can lie inside of itself. */
export declare function boundedDepth(depth: number): void;
