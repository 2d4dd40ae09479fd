export declare const bleu: import("../assertion.ts").Assertion;
