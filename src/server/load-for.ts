import type { ServedTests } from '../usecases/ab/served-tests.ts';
import type { LoadedPrompt, Loader } from '../usecases/load/loader.ts';
import { WireError } from './mlflow/wire-error.ts';

/** Which prompt is asked for, and for whom. */
export interface Asked {
  readonly alias?: string;
  readonly version?: string;
  /** Whoever keeps its variant: a user, a session, a tenant. */
  readonly unit?: string;
}

/** Which test chose the prompt. */
export interface ChosenBy {
  readonly name: string;
  /** What is served. */
  readonly variant: string;
  /** What the unit is assigned: another one only where that could not be had. */
  readonly assigned: string;
  /** False: this unit takes no part in the test, or the test is over. */
  readonly counted: boolean;
}

export interface Found {
  readonly prompt: LoadedPrompt;
  readonly test?: ChosenBy;
}

interface Supplies {
  readonly loader: Loader;
  readonly tests: ServedTests | undefined;
  readonly referenceOf: (name: string, asked: Asked) => string;
}

/** A test of the prompt decides. Where none runs, the alias beside the unit does: without one, the newest would go live unasked. */
export async function loadFor(unit: string, name: string, asked: Asked, { loader, tests, referenceOf }: Supplies): Promise<Found> {
  const { alias, version } = asked;
  if (version !== undefined)
    throw new WireError('INVALID_PARAMETER_VALUE', 'A unit gets what its test says: ask for an alias beside it, not for a version.');
  const test = tests?.testFor(name, alias?.replace(/^@/, ''));
  if (tests === undefined || test === undefined) {
    if (alias === undefined)
      throw new WireError(
        'INVALID_PARAMETER_VALUE',
        `No A/B test of ${name} is configured here. Name the alias to serve without one, beside the unit.`,
      );
    return { prompt: await loader.load(referenceOf(name, { alias })) };
  }
  const { prompt, variant, assigned, exposure } = await tests.load(test, unit, (by) => loader.load(referenceOf(name, { alias: by })));
  return { prompt, test: { name: test.name, variant, assigned, counted: exposure !== undefined } };
}
