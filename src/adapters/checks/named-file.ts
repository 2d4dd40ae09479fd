import { existsSync } from 'node:fs';
import type { Json } from '../../core/json.ts';
import { confinedRoot } from '../workspace/confined-root.ts';

export interface NamedFile {
  readonly file: string;
  /** The export to be called. */
  readonly name: string;
  /** For messages. */
  readonly shown: string;
}

/** `file://checks/tone.mjs` or `file://checks/tone.mjs:isKind`, which must be a file below the root, links followed. */
export function namedFile(value: Json | undefined, root: string): NamedFile | { readonly error: string } {
  const match = typeof value === 'string' ? /^file:\/\/(.+?\.[cm]?[jt]s)(?::([A-Za-z_$][\w$]*))?$/.exec(value.trim()) : null;
  if (!match) return { error: 'the value is no `file://` of the repository; code within a case is not run' };
  const [, shown = '', name = 'default'] = match;
  const confined = confinedRoot(root);
  const file = confined.absolute(shown);
  if (file === undefined) return { error: `${shown} is outside of the repository` };
  if (!existsSync(file)) return { error: `there is no file ${shown}` };
  if (confined.real(file) === undefined) return { error: `${shown} leads out of the repository` };
  return { file, name, shown };
}
