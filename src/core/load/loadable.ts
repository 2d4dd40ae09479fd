import { PromptopsError } from '../errors.ts';
import type { Prompt } from '../prompt/model.ts';
import { labelsOf } from '../registry/labels.ts';
import type { PromptVersion } from '../registry/version.ts';
import { hashOfVersion } from '../registry/version-hash.ts';
import { promptOfVersion } from '../registry/version-prompt.ts';
import { loadSyntax } from '../template/load-syntax.ts';
import type { TemplateSyntax } from '../template/syntax.ts';

/** A version that can be rendered: read, its hash recomputed, its template language there. */
export interface Loadable {
  readonly version: PromptVersion;
  readonly prompt: Prompt;
  readonly syntax: TemplateSyntax;
  readonly hash: string;
  readonly label: string | null;
  /** `unknown`: registered by somebody who wrote no hash. */
  readonly integrity: 'verified' | 'unknown' | 'tampered';
}

export async function loadable(version: PromptVersion): Promise<Loadable> {
  const { actual, tagged, tampered } = hashOfVersion(version);
  if (actual === undefined)
    throw new PromptopsError('PROMPT_INVALID', `Version ${version.version} of ${version.name} cannot be read.`, 'Register it again.');
  const read = promptOfVersion(version, '');
  const syntax = await loadSyntax(read.syntax);
  const uses = read.parts.flatMap(({ text }, part) => syntax.analyse(text).uses.map((use) => ({ ...use, part })));
  return {
    version,
    prompt: { ...read, uses },
    syntax,
    hash: actual,
    label: labelsOf(version.tags).at(-1) ?? null,
    integrity: tampered ? 'tampered' : tagged === undefined ? 'unknown' : 'verified',
  };
}
