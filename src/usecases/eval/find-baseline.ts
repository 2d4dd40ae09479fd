import { isPromptopsError, PromptopsError } from '../../core/errors.ts';
import { didYouMean } from '../../core/nearest-name.ts';
import type { Prompt } from '../../core/prompt/model.ts';
import { formatReference, type Reference } from '../../core/prompt/reference.ts';
import type { Registry } from '../../ports/registry.ts';
import { type ArmSource, readVersion, referenceTo, type VersionDependencies } from './registered-arm.ts';

/** What the candidate is compared with. */
export interface WantedBaseline {
  readonly reference: string;
  /** A person asked for it: it has to be there. */
  readonly required: boolean;
  /** That the configuration knows: they may be missing without being misspelled. */
  readonly aliases: readonly string[];
}

/** `none`: it is for a version to come, and that is fine. `unreachable`: nobody can tell. */
export interface NoBaseline {
  readonly kind: 'none' | 'unreachable';
  readonly reason: string;
}

/** Before the first version there is none. What nobody knows is a mistake, and a mistake is never taken for a version to come. */
export async function findBaseline(
  { reference: written, required, aliases }: WantedBaseline,
  prompt: Pick<Prompt, 'name' | 'aliases'>,
  dependencies: VersionDependencies,
): Promise<ArmSource | NoBaseline> {
  const reference = referenceTo(written, prompt.name);
  try {
    return await readVersion(reference, dependencies);
  } catch (error) {
    if (!isPromptopsError(error) || required || error.exitCode === 70) throw error;
    if (error.code !== 'PROMPT_NOT_FOUND') return { kind: 'unreachable', reason: error.message };
    const registry = await dependencies.registry();
    const there = await registry.prompt(reference.name);
    const isOwn = reference.name === prompt.name && there !== 'model';
    const doubt = isOwn ? await doubtAbout(reference, [...aliases, ...prompt.aliases], registry) : error.message;
    if (doubt === undefined) return { kind: 'none', reason: error.message };
    // Beside a version that is there it is certainly a mistake: said before anything is asked.
    if (there !== undefined) throw new PromptopsError('PROMPT_NOT_FOUND', doubt, error.hint);
    return { kind: 'unreachable', reason: doubt };
  }
}

/** Why this cannot be a version to come; `undefined` where it can. */
async function doubtAbout(reference: Reference, named: readonly string[], registry: Registry): Promise<string | undefined> {
  const { target } = reference;
  if (target.kind === 'latest') return undefined;
  if (target.kind !== 'word') return `There is no ${formatReference(reference)} in ${registry.uri}.`;
  const held = (await registry.prompts()).flatMap(({ aliases }) => Object.keys(aliases));
  const known = [...new Set([...named, ...held])];
  if (known.includes(target.word)) return undefined;
  return `There is no ${formatReference(reference)}: neither ${registry.uri} nor the configuration knows such an alias.${didYouMean(target.word, known)}`;
}
