export declare const answerRelevance: import("../assertion.ts").Assertion;
