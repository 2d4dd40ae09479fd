/** One text that a judge looks at. */
export interface JudgePart {
    readonly name: 'CRITERION' | 'INPUT' | 'CONTEXT' | 'REFERENCE' | 'ANSWER' | 'ANSWER 1' | 'ANSWER 2';
    readonly text: string;
}
export interface Fenced {
    /** What begins and ends a part; no part contains it. */
    readonly mark: string;
    readonly text: string;
}
/** Each part between two lines that it cannot write itself: their mark is a hash over all the parts. */
export declare function fence(parts: readonly JudgePart[]): Fenced;
