/** The type of an assertion, or of an evaluator, that names none. */
export const UNREADABLE = 'without a type';
