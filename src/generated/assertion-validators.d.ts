// Written by `npm run gen`.
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Answers whether `data` fits; what does not stays on `errors` until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** By the type of the assertion. */
export const ASSERTION_VALIDATORS: Readonly<Record<string, Validator>>;
