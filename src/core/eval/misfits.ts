interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly Misfit[] | null;
}

interface Misfit {
  readonly instancePath: string;
  readonly message?: string;
  readonly params: object;
}

const ENOUGH = 5;

/** What a value has against it, in words; empty: it fits. */
export function misfits(validate: Validator, value: unknown): readonly string[] {
  return validate(value) ? [] : (validate.errors ?? []).slice(0, ENOUGH).map(inWords);
}

function inWords({ instancePath, message = 'does not fit', params }: Misfit): string {
  const named = 'additionalProperty' in params ? ` (\`${String(params.additionalProperty)}\`)` : '';
  return `${instancePath === '' ? 'the value' : `\`${instancePath}\``} ${message}${named}`;
}
