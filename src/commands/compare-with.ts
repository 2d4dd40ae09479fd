import { InvalidArgumentError, Option } from 'commander';
import { EMBEDDED_FILE } from '../core/registry/embedded-file.ts';
import { isThere } from '../usecases/is-there.ts';
import type { Session } from './command.ts';

/** What the files are compared with. */
export type Comparison = { readonly kind: 'registry' } | { readonly kind: 'git'; readonly target: string | undefined };

export function againstOption(): Option {
  return new Option(
    '--against <what>',
    '`registry`, `git` or `git:<ref>`: the files where this branch left its target, or that ref',
  ).argParser((written): Comparison => {
    if (written === 'registry') return { kind: 'registry' };
    if (written === 'git') return { kind: 'git', target: undefined };
    if (written.startsWith('git:') && written.length > 4) return { kind: 'git', target: written.slice(4) };
    throw new InvalidArgumentError('It takes `registry`, `git` or `git:<ref>`.');
  });
}

/** In CI without an address there is no registry by design, as for a pull request from a fork. */
export function usualComparison({ config, terminal, workspace }: Session): Comparison {
  const { uri, tracking_uri } = config.registry;
  const hasNone = uri === null && tracking_uri === null && !isThere(EMBEDDED_FILE, workspace);
  return hasNone && terminal.env['CI'] ? { kind: 'git', target: undefined } : { kind: 'registry' };
}
