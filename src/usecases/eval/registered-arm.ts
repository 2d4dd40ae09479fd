import { PromptopsError } from '../../core/errors.ts';
import type { Prompt } from '../../core/prompt/model.ts';
import { formatReference, parseReference, parseTarget, type Reference } from '../../core/prompt/reference.ts';
import { hashOfVersion } from '../../core/registry/version-hash.ts';
import type { Registry } from '../../ports/registry.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { resolveVersion } from '../resolve-version.ts';
import { versionFile } from '../version-file.ts';

export interface VersionDependencies {
  readonly workspace: Workspace;
  readonly registry: () => Promise<Registry>;
}

/** What an arm is of: the file at hand, or a registered version. */
export interface ArmSource {
  readonly prompt: Prompt;
  readonly hash: string;
  readonly version: number | null;
  readonly label: string;
}

/** `3`, `@staging`, `1.4.0`, `greet/3`. */
export function referenceTo(written: string, name: string): Reference {
  const isTarget = /^@?[^@/]+$/.test(written) && written !== name;
  return isTarget ? { name, target: parseTarget(written) } : parseReference(written, name);
}

export async function readVersion(reference: Reference, { registry, workspace }: VersionDependencies): Promise<ArmSource> {
  const { version } = await resolveVersion(reference, await registry());
  const { actual = '', tampered } = hashOfVersion(version);
  if (tampered)
    throw new PromptopsError(
      'VERSION_TAMPERED',
      `Version ${version.version} of ${version.name} is not what its hash says.`,
      '`promptops verify` shows what differs.',
    );
  const { read } = await versionFile(version, '', workspace);
  const prompt = read.prompts[0]!;
  const label = reference.target.kind === 'word' ? formatReference(reference) : `${version.name}/${version.version}`;
  return { prompt, hash: actual, version: version.version, label };
}
