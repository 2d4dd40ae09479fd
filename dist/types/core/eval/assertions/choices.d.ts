export declare const choices: import("../assertion.ts").Assertion;
