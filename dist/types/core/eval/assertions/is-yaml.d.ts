export declare const isYaml: import("../assertion.ts").Assertion;
