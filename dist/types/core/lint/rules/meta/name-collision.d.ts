export declare const nameCollision: import("../../rule.ts").WorkspaceRule;
