/** Everything that can go wrong so that we could not do what was asked. Findings and failed gates are results, not errors. */
export const PROBLEMS = {
  USAGE: { exit: 2, title: 'The command was not understood' },
  CONFIG_INVALID: { exit: 2, title: 'The configuration is not valid' },
  CONFIG_UNREADABLE: { exit: 2, title: 'The configuration could not be read' },
  NO_FILES: { exit: 2, title: 'A pattern matches no file' },
  FILE_UNREADABLE: { exit: 2, title: 'A file could not be read' },
  FILE_TOO_LARGE: { exit: 2, title: 'A file is too large to be a prompt file' },
  FILE_UNWRITABLE: { exit: 3, title: 'A file could not be written' },
  GIT_UNAVAILABLE: { exit: 2, title: 'Git could not answer' },
  HISTORY_MISSING: { exit: 3, title: 'The history of git does not reach that far' },
  PROMPT_INVALID: { exit: 1, title: 'A prompt file has errors' },
  PROMPT_NOT_FOUND: { exit: 2, title: 'There is no such prompt' },
  VARIABLES_INVALID: { exit: 1, title: 'The variables do not fit the prompt' },
  LABELS_INVALID: { exit: 2, title: 'A file of labels or reviews is not valid' },
  CONVERSION_LOSSY: { exit: 1, title: 'The conversion would lose something' },
  REGISTRY_UNREACHABLE: { exit: 3, title: 'The registry did not answer' },
  REGISTRY_REFUSED: { exit: 3, title: 'The registry refused the request' },
  REGISTRY_FAILED: { exit: 3, title: 'The registry failed' },
  REGISTRY_CONFLICT: { exit: 3, title: 'The registry was changed by somebody else' },
  REGISTRY_UNSUPPORTED: { exit: 2, title: 'This kind of registry is not supported' },
  REVIEW_FAILED: { exit: 3, title: 'The comment could not be written' },
  PLAN_STALE: { exit: 3, title: 'The registry changed after the plan was made' },
  PLAN_INVALID: { exit: 2, title: 'The plan file is not valid' },
  PROMOTION_OPEN: { exit: 3, title: 'Another promotion is in progress' },
  GATE_UNDECIDED: { exit: 3, title: 'A gate could not be decided' },
  VERSION_TAMPERED: { exit: 1, title: 'A version is not what its hash says' },
  POLICY_REFUSED: { exit: 1, title: 'The policy refuses this' },
  REFERENCE_INVALID: { exit: 2, title: 'The reference is not understood' },
  NODE_TOO_OLD: { exit: 2, title: 'This needs a newer Node.js' },
  INTERRUPTED: { exit: 130, title: 'Interrupted' },
  INTERNAL: { exit: 70, title: 'A bug in promptops' },
} as const satisfies Record<string, { readonly exit: number; readonly title: string }>;

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

// The Action bundle and the SDK may each hold a copy of the class: recognise errors by this mark, not by instanceof.
const MARK = Symbol.for('promptops.error');

/** Says what happened, where, and what to do next. */
export class PromptopsError extends Error {
  override readonly name = 'PromptopsError';
  readonly code: ProblemCode;
  readonly hint: string;
  readonly place: ProblemPlace | undefined;
  /** The answer to a write was lost: whether it was done has to be looked up before anything is repeated. */
  readonly maybeApplied: boolean;
  readonly [MARK] = true;

  constructor(code: ProblemCode, message: string, hint = '', { place, maybeApplied = false, ...options }: ErrorDetails = {}) {
    super(message, options);
    this.code = code;
    this.hint = hint;
    this.place = place;
    this.maybeApplied = maybeApplied;
  }

  get exitCode(): number {
    return PROBLEMS[this.code].exit;
  }
}

export function isPromptopsError(error: unknown): error is PromptopsError {
  return typeof error === 'object' && error !== null && MARK in error;
}
