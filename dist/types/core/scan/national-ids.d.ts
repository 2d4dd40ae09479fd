export declare const NATIONAL_ID_NAMES: readonly string[];
export declare function findNationalIds(text: string, names: readonly string[]): Iterable<{
    readonly start: number;
    readonly end: number;
}>;
