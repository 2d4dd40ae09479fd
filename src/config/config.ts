import type { ABSettings } from '../core/ab/settings.ts';
import type { JsonObject } from '../core/json.ts';
import type { RuleSetting } from '../core/lint/rule-set.ts';
import type { PromptSet } from '../core/prompt/prompt-files.ts';

/** The configuration as commands see it: every key is there, patterns count from the workspace root. */
export interface Config {
  readonly format: 1;
  /** `null`: not configured, so the usual places are searched. */
  readonly prompts: readonly PromptSet[] | null;
  readonly registry: RegistryConfig;
  readonly registries: Readonly<Record<string, NamedRegistry>>;
  readonly labels: { readonly source: 'file' | 'comment' | 'git-tag' | 'version-file'; readonly required: boolean };
  readonly aliases: Readonly<Record<string, AliasConfig>>;
  readonly lint: LintConfig;
  readonly eval: EvalConfig;
  readonly ab: Readonly<Record<string, ABSettings>>;
  readonly hosts: readonly string[];
}

interface RegistryConfig {
  readonly uri: string | null;
  readonly tracking_uri: string | null;
  readonly workspace: string | null;
  readonly experiment: string;
  readonly tracking_alias: string | null;
  readonly deployment: string;
}

interface NamedRegistry {
  readonly uri: string;
  readonly tracking_uri: string | null;
  readonly workspace: string | null;
}

export interface AliasConfig {
  readonly protected: boolean;
  readonly from: string | null;
  readonly gate: readonly string[];
  readonly max_age: string;
  readonly allow_dirty: boolean;
  readonly allow_fixtures: boolean;
  readonly models: readonly string[];
}

export interface LintConfig {
  readonly extends: 'recommended' | 'strict';
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: Readonly<Record<string, RuleSetting>> }[];
  readonly min_pass_rate: number | null;
}

interface EvalConfig {
  readonly judge: string | null;
  readonly budget: { readonly usd?: number; readonly calls?: number; readonly seconds?: number };
  readonly concurrency: number;
  readonly prices: Readonly<Record<string, { readonly input: number; readonly output: number; readonly cached?: number }>>;
}

/** What holds where nothing is written. */
export const DEFAULTS: JsonObject = {
  format: 1,
  prompts: null,
  registry: {
    uri: null,
    tracking_uri: null,
    workspace: null,
    experiment: 'llmops-prompts',
    tracking_alias: 'code',
    deployment: 'none',
  },
  registries: {},
  labels: { source: 'file', required: false },
  aliases: { staging: {}, production: { protected: true, from: 'staging', gate: ['pass_rate >= 0.9'] } },
  lint: { extends: 'recommended', rules: {}, overrides: [], min_pass_rate: null },
  eval: { judge: null, budget: {}, concurrency: 4, prices: {} },
  ab: {},
  hosts: [],
};

/** The keys of a prompt set, an alias, a named registry and an A/B test that are not written. */
export const ENTRY_DEFAULTS: Readonly<Record<'prompts' | 'aliases' | 'registries' | 'ab', JsonObject>> = {
  prompts: { exclude: [], format: 'auto', prefix: '' },
  aliases: { protected: false, from: null, gate: [], max_age: '7d', allow_dirty: false, allow_fixtures: false, models: [] },
  registries: { tracking_uri: null, workspace: null },
  ab: {
    salt: null,
    share: 1,
    metric: { name: 'success', kind: 'rate', goal: 'higher', missing: 'left-out' },
    guardrails: [],
    units: null,
    decide: 'any-look',
    start: null,
    stopped: null,
  },
};
