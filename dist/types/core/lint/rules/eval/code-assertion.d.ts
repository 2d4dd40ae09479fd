export declare const codeAssertion: import("../../rule.ts").FileRule;
