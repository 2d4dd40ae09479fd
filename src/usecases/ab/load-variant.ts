import { type ABTest, type ABVariant, assign, controlOf } from '../../core/ab/ab-test.ts';
import type { ExposureLine } from '../../core/ab/log-line.ts';
import type { LoadedPrompt } from '../load/loader.ts';
import type { ExposureFacts } from './exposure-recorder.ts';

/** A unit's variant, with the prompt it gets. */
export interface VariantLoad {
  /** What was served. */
  readonly variant: string;
  /** What it was assigned: another one where that could not be had. */
  readonly assigned: string;
  readonly prompt: LoadedPrompt;
  /** What is to be written down; absent for a unit that takes no part. */
  readonly exposure?: ExposureFacts;
}

/** A variant that cannot be had is replaced by the control, and the exposure says so. */
export async function loadVariant(
  test: ABTest,
  unit: string,
  { load, now }: { readonly load: (alias: string) => Promise<LoadedPrompt>; readonly now: number },
): Promise<VariantLoad> {
  const { variant, key } = assign(test, unit, now);
  const { served, prompt, instead } = await loadOrControl(variant, controlOf(test), load);
  const { version, hash } = prompt;
  const exposure = key === null ? undefined : { key, variant: variant.name, alias: served.alias, version, hash, instead };
  return { variant: served.name, assigned: variant.name, prompt, ...(exposure && { exposure }) };
}

interface Served {
  readonly served: ABVariant;
  readonly prompt: LoadedPrompt;
  readonly instead: ExposureLine['instead'];
}

async function loadOrControl(variant: ABVariant, control: ABVariant, load: (alias: string) => Promise<LoadedPrompt>): Promise<Served> {
  if (variant !== control) {
    const prompt = await load(variant.alias).catch(() => undefined);
    if (prompt && !prompt.isFallback) return { served: variant, prompt, instead: undefined };
  }
  const prompt = await load(control.alias);
  const instead = prompt.isFallback ? 'fallback' : variant === control ? undefined : 'control';
  return { served: control, prompt, instead };
}
