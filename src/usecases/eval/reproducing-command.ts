import type { EvalSettings } from './eval-settings.ts';

interface Measured {
  /** Somebody was asked, now or before: asked again, they may say something else. */
  readonly live: boolean;
}

/**
 * The command that comes to the same figures: from the answers that were kept, where there were any. It needs no seed, since orders are
 * made of the cases.
 */
export function reproducingCommand(settings: EvalSettings, { live }: Measured): string {
  const { paths, cases, tags, criticalOnly, provider, models, versions, against, repeat, gate, alias, cache, failFast } = settings;
  const replay = cache === 'off' ? 'off' : live || cache === 'replay' ? 'replay' : undefined;
  const words = [
    ...paths,
    ...cases.flatMap((id) => ['--case', id]),
    ...tags.flatMap((tag) => ['--tag', tag]),
    ...(criticalOnly ? ['--critical'] : []),
    ...(provider === undefined ? [] : ['--provider', provider]),
    ...(models.length > 0 ? ['--models', models.join(',')] : []),
    ...(versions.length > 0 ? ['--versions', versions.join(',')] : []),
    ...(against === undefined ? [] : ['--against', against]),
    ...(repeat === undefined ? [] : ['--repeat', String(repeat)]),
    ...(replay === undefined ? [] : ['--cache', replay]),
    ...(failFast ? ['--fail-fast'] : []),
    ...(alias === undefined ? [] : ['--alias', alias]),
    ...(gate === 'none' ? ['--no-gate'] : gate === 'case-file' ? [] : gate.flatMap((rule) => ['--gate', rule])),
  ];
  return ['promptops eval', ...words.map(quoted)].join(' ');
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
