/** What promptfoo has and promptops does not do, with the reason: a case with such a check cannot pass. */
export declare const NOT_RUN: Readonly<Record<string, string>>;
