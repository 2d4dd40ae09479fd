import type { EvalSettings } from './eval-settings.ts';

/** The command that measures the same again. */
export function reproducingCommand(settings: EvalSettings): string {
  const { paths, cases, tags, criticalOnly, provider, models, versions, against, repeat, gate, alias } = settings;
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
    ...(alias === undefined ? [] : ['--alias', alias]),
    ...(gate === 'none' ? ['--no-gate'] : gate === 'case-file' ? [] : gate.flatMap((rule) => ['--gate', rule])),
  ];
  return ['promptops eval', ...words.map(quoted)].join(' ');
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
