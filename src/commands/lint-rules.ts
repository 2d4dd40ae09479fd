import type { Config } from '../config/config.ts';
import { PromptopsError } from '../core/errors.ts';
import { globMatcher } from '../core/glob.ts';
import type { LintContext } from '../core/lint/rule.ts';
import { type Level, type LintSettings, type RuleSetting, ruleSets } from '../core/lint/rule-set.ts';
import { RULES } from '../core/lint/rules/index.ts';
import { nearestName } from '../core/nearest-name.ts';
import type { LintRules } from '../usecases/lint-one-file.ts';

/** All that a lint result depends on besides the files: plain data, for the key of the cache and for another thread. */
export interface LintConfiguration {
  readonly config: Pick<Config, 'lint' | 'aliases' | 'hosts'>;
  /** `id=level` of the command line. */
  readonly rules: readonly string[];
}

export function lintConfiguration({ lint, aliases, hosts }: Config, rules: readonly string[]): LintConfiguration {
  return { config: { lint, aliases, hosts }, rules };
}

export function lintRules({ config, rules }: LintConfiguration): LintRules {
  return { rulesFor: ruleSets(RULES, lintSettings(config, rules)), context: lintContext(config) };
}

/** Rules of the configuration with those of the command line on top; a name that no rule has is an error. */
export function lintSettings({ lint }: Pick<Config, 'lint'>, flags: readonly string[]): LintSettings {
  const given = Object.fromEntries(flags.map(ruleFlag));
  for (const rules of [lint.rules, given, ...lint.overrides.map((override) => override.rules)])
    for (const id of Object.keys(rules)) known(id);
  return {
    extends: lint.extends,
    rules: { ...lint.rules, ...given },
    overrides: lint.overrides.map(({ files, rules }) => ({ matches: globMatcher(files), rules })),
  };
}

const LEVELS: readonly string[] = ['off', 'info', 'warning', 'error', 'warn'];

function ruleFlag(text: string): [string, RuleSetting] {
  const [id = '', level = ''] = text.split('=');
  if (!LEVELS.includes(level))
    throw new PromptopsError(
      'USAGE',
      `\`--rule ${text}\` names no level.`,
      'Write it as `--rule template/unused-variable=off`; levels are off, info, warning, error.',
    );
  return [id, level === 'warn' ? 'warning' : (level as Level)];
}

function known(id: string): void {
  const ids = RULES.map((rule) => rule.id as string);
  if (ids.includes(id)) return;
  const near = nearestName(id, ids) ?? ids.find((one) => one.endsWith(`/${id}`));
  throw new PromptopsError(
    'CONFIG_INVALID',
    `There is no rule \`${id}\`.`,
    near ? `Did you mean \`${near}\`?` : '`promptops explain` lists them all.',
  );
}

function lintContext({ aliases, hosts }: LintConfiguration['config']): LintContext {
  const guarded = Object.entries(aliases).flatMap(([name, alias]) => {
    const why = alias.protected
      ? 'it is protected'
      : alias.gate.length > 0
        ? 'it has a gate'
        : alias.from !== null
          ? `it follows \`${alias.from}\``
          : undefined;
    return why === undefined ? [] : [[name, why] as const];
  });
  return { guardedAliases: new Map(guarded), hosts };
}
