import type { Severity } from './finding.ts';
import type { FileRule, PromptRule, ReaderRule, Rule, RuleOptions, WorkspaceRule } from './rule.ts';

export type Level = Severity | 'off';
export type RuleSetting = Level | readonly [Level, RuleOptions];

interface Override {
  readonly matches: (file: string) => boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export interface LintSettings {
  readonly extends: 'recommended' | 'strict';
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly Override[];
}

/** A rule that is on, at the level and with the options that hold for a file. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
  readonly options: RuleOptions;
}

/** With what is asked before a check: in one shape for all rules, so that asking thousands of times stays cheap. */
interface ActiveCheck<R extends FileRule | PromptRule> extends ActiveRule<R> {
  /** 0: whatever the traits. */
  readonly needs: number;
  readonly applies: R['applies'];
}

/** The rules that hold for a file, by what they look at. */
export interface RuleSet {
  readonly byId: ReadonlyMap<string, ActiveRule>;
  readonly file: readonly ActiveCheck<FileRule>[];
  readonly prompt: readonly ActiveCheck<PromptRule>[];
  readonly workspace: readonly ActiveRule<WorkspaceRule>[];
  readonly reader: readonly ActiveRule<ReaderRule>[];
}

/** Which rules hold for which file; files under the same overrides share one set. */
export function ruleSets(rules: readonly Rule[], settings: LintSettings): (file: string) => RuleSet {
  const sets = new Map<string, RuleSet>();
  const none = assemble(rules, settings, []);
  if (settings.overrides.length === 0) return () => none;
  return (file) => {
    const matching = settings.overrides.filter((override) => override.matches(file));
    const key = matching.map((override) => settings.overrides.indexOf(override)).join();
    const known = sets.get(key) ?? assemble(rules, settings, matching);
    sets.set(key, known);
    return known;
  };
}

function assemble(rules: readonly Rule[], settings: LintSettings, overrides: readonly Override[]): RuleSet {
  const written = Object.assign({}, settings.rules, ...overrides.map((override) => override.rules)) as Readonly<
    Record<string, RuleSetting>
  >;
  const active = rules.flatMap((rule): ActiveRule[] => {
    const setting = Object.hasOwn(written, rule.id) ? written[rule.id] : undefined;
    const level = (typeof setting === 'object' ? setting[0] : setting) ?? defaultLevel(rule, settings.extends);
    if (level === 'off') return [];
    const options = typeof setting === 'object' ? setting[1] : {};
    return [{ rule, severity: level, options: { ...rule.defaults, ...options } }];
  });
  const scoped = <R extends Rule>(scope: R['scope']) => active.filter((one): one is ActiveRule<R> => one.rule.scope === scope);
  return {
    byId: new Map(active.map((one) => [one.rule.id, one])),
    file: scoped<FileRule>('file').map((one) => ({ ...one, needs: one.rule.needs ?? 0, applies: one.rule.applies })),
    prompt: scoped<PromptRule>('prompt').map((one) => ({ ...one, needs: one.rule.needs ?? 0, applies: one.rule.applies })),
    workspace: scoped<WorkspaceRule>('workspace'),
    reader: scoped<ReaderRule>('reader'),
  };
}

function defaultLevel(rule: Rule, preset: LintSettings['extends']): Level {
  if (preset === 'strict') return rule.severity;
  return rule.recommended === false ? 'off' : rule.severity;
}
