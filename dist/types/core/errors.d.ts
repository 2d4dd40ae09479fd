/** Everything that can go wrong so that we could not do what was asked. Findings and failed gates are results, not errors. */
export declare const PROBLEMS: {
    readonly USAGE: {
        readonly exit: 2;
        readonly title: 'The command was not understood';
    };
    readonly CONFIG_INVALID: {
        readonly exit: 2;
        readonly title: 'The configuration is not valid';
    };
    readonly CONFIG_UNREADABLE: {
        readonly exit: 2;
        readonly title: 'The configuration could not be read';
    };
    readonly NO_FILES: {
        readonly exit: 2;
        readonly title: 'A pattern matches no file';
    };
    readonly FILE_UNREADABLE: {
        readonly exit: 2;
        readonly title: 'A file could not be read';
    };
    readonly FILE_TOO_LARGE: {
        readonly exit: 2;
        readonly title: 'A file is too large to be a prompt file';
    };
    readonly FILE_UNWRITABLE: {
        readonly exit: 3;
        readonly title: 'A file could not be written';
    };
    readonly GIT_UNAVAILABLE: {
        readonly exit: 2;
        readonly title: 'Git could not answer';
    };
    readonly HISTORY_MISSING: {
        readonly exit: 3;
        readonly title: 'The history of git does not reach that far';
    };
    readonly PROMPT_INVALID: {
        readonly exit: 1;
        readonly title: 'A prompt file has errors';
    };
    readonly PROMPT_NOT_FOUND: {
        readonly exit: 2;
        readonly title: 'There is no such prompt';
    };
    readonly VARIABLES_INVALID: {
        readonly exit: 1;
        readonly title: 'The variables do not fit the prompt';
    };
    readonly LABELS_INVALID: {
        readonly exit: 2;
        readonly title: 'A file of labels or reviews is not valid';
    };
    readonly CONVERSION_LOSSY: {
        readonly exit: 1;
        readonly title: 'The conversion would lose something';
    };
    readonly REGISTRY_UNREACHABLE: {
        readonly exit: 3;
        readonly title: 'The registry did not answer';
    };
    readonly REGISTRY_REFUSED: {
        readonly exit: 3;
        readonly title: 'The registry refused the request';
    };
    readonly REGISTRY_FAILED: {
        readonly exit: 3;
        readonly title: 'The registry failed';
    };
    readonly REGISTRY_CONFLICT: {
        readonly exit: 3;
        readonly title: 'The registry was changed by somebody else';
    };
    readonly REGISTRY_UNSUPPORTED: {
        readonly exit: 2;
        readonly title: 'This kind of registry is not supported';
    };
    readonly REVIEW_FAILED: {
        readonly exit: 3;
        readonly title: 'The comment could not be written';
    };
    readonly PLAN_STALE: {
        readonly exit: 3;
        readonly title: 'The registry changed after the plan was made';
    };
    readonly PLAN_INVALID: {
        readonly exit: 2;
        readonly title: 'The plan file is not valid';
    };
    readonly PROMOTION_OPEN: {
        readonly exit: 3;
        readonly title: 'Another promotion is in progress';
    };
    readonly GATE_UNDECIDED: {
        readonly exit: 3;
        readonly title: 'A gate could not be decided';
    };
    readonly VERSION_TAMPERED: {
        readonly exit: 1;
        readonly title: 'A version is not what its hash says';
    };
    readonly POLICY_REFUSED: {
        readonly exit: 1;
        readonly title: 'The policy refuses this';
    };
    readonly REFERENCE_INVALID: {
        readonly exit: 2;
        readonly title: 'The reference is not understood';
    };
    readonly NODE_TOO_OLD: {
        readonly exit: 2;
        readonly title: 'This needs a newer Node.js';
    };
    readonly INTERRUPTED: {
        readonly exit: 130;
        readonly title: 'Interrupted';
    };
    readonly INTERNAL: {
        readonly exit: 70;
        readonly title: 'A bug in promptops';
    };
};
export type ProblemCode = keyof typeof PROBLEMS;
/** Where in a file a problem sits, for machine output. */
export interface ProblemPlace {
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
}
interface ErrorDetails extends ErrorOptions {
    readonly place?: ProblemPlace;
    readonly maybeApplied?: boolean;
}
declare const MARK: unique symbol;
/** Says what happened, where, and what to do next. */
export declare class PromptopsError extends Error {
    readonly name = "PromptopsError";
    readonly code: ProblemCode;
    readonly hint: string;
    readonly place: ProblemPlace | undefined;
    /** The answer to a write was lost: whether it was done has to be looked up before anything is repeated. */
    readonly maybeApplied: boolean;
    readonly [MARK] = true;
    constructor(code: ProblemCode, message: string, hint?: string, { place, maybeApplied, ...options }?: ErrorDetails);
    get exitCode(): number;
}
export declare function isPromptopsError(error: unknown): error is PromptopsError;
export {};
