/** Time and chance, handed in so that tests decide them. */
export interface Clock {
    /** Milliseconds since 1970. */
    now(): number;
    /** From 0 up to, not including, 1. */
    random(): number;
    /** Calls back once unless cancelled; never a reason for the process to go on. */
    after(ms: number, callback: () => void): () => void;
}
