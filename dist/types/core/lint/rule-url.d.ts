/** The page that `gen` writes for a rule. */
export declare function ruleUrl(id: string): string;
