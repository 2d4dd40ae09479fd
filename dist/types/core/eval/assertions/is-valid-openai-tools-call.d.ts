export declare const isValidOpenaiToolsCall: import("../assertion.ts").Assertion;
