import { parseReference } from '../core/prompt/reference.ts';

/** The prompts of a command that is about all of their versions: references are fine, what comes after the name is left out. */
export function promptNames(written: readonly string[]): readonly string[] {
  return written.map((reference) => parseReference(reference).name);
}
