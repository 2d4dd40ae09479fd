import { PromptopsError } from '../core/errors.ts';
import type { Registry } from '../ports/registry.ts';
import { promptNamed } from './resolve-version.ts';

export interface DeleteRequest {
  readonly name: string;
  /** `undefined`: the prompt with all its versions. */
  readonly version: number | undefined;
}

/** Deletes what no alias points at. MLflow would delete it with its aliases, and whoever loads by them would find nothing. */
export async function deleteVersion({ name, version }: DeleteRequest, registry: Registry): Promise<void> {
  const { aliases } = await promptNamed(name, registry);
  const pointing = Object.keys(aliases).filter((alias) => version === undefined || aliases[alias] === version);
  const what = version === undefined ? name : `Version ${version} of ${name}`;
  if (pointing.length > 0)
    throw new PromptopsError(
      'POLICY_REFUSED',
      `${what} is in use: ${pointing.map((alias) => `@${alias}`).join(', ')} ${pointing.length === 1 ? 'points' : 'point'} at it.`,
      `Move or remove the alias first: \`promptops alias ${name}@${pointing[0]} --remove\`.`,
    );
  if (version === undefined) return registry.deletePrompt(name);
  if (!(await registry.version(name, version)))
    throw new PromptopsError('PROMPT_NOT_FOUND', `${what} is not there.`, `\`promptops history ${name}\` shows what is.`);
  await registry.deleteVersion(name, version);
}
