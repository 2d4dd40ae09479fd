export declare const endpointOverride: import("../../rule.ts").FileRule;
