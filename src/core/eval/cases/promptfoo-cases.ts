import { isRecord, type Json, type JsonObject } from '../../json.ts';
import { referenceOf } from '../../prompt/formats/promptfoo-reference.ts';
import type { EvalCheck, Evals, TestRow } from '../../prompt/model.ts';
import { idOf } from './promptfoo-settings.ts';

/** A test of promptfoo in the keys of a case file. */
export interface PromptfooCase {
  readonly data: JsonObject;
  /** Why it is not asked. */
  readonly notRun?: string;
  /** What a case file cannot say, in words. */
  readonly lost: readonly string[];
}

/** One test becomes as many cases as its lists of values have combinations. */
export function casesOfTest(row: TestRow, evals: Evals): readonly PromptfooCase[] {
  const rest = withDefaults(evals.defaults ?? {}, row.rest ?? {});
  const options = isRecord(rest['options']) ? (rest['options'] as JsonObject) : {};
  const shared = options['disableDefaultAsserts'] === true ? [] : (evals.shared ?? []);
  const { description, metric } = rest;
  const threshold = numberIn(rest['threshold']);
  const assert = [...shared, ...(row.checks ?? [])].map((check) =>
    assertionOf(check.name === undefined && typeof metric === 'string' ? { ...check, name: metric } : check, options),
  );
  const reason = row.complete ? whyNot(row, rest, options) : 'its values are in a file or a program that is not read';
  const facts = {
    ...(typeof description === 'string' && { description }),
    ...(assert.length > 0 && { assert }),
    ...(threshold !== undefined && { threshold }),
  };
  const lost = lostOf(rest, options);
  return combinations(row.values, options).map((vars) => ({
    data: { ...facts, vars },
    ...(reason !== undefined && { notRun: reason }),
    lost,
  }));
}

/** Tests that name prompts are for those alone: by label, id or position. */
export function isFor({ rest }: TestRow, suffix: string | undefined): boolean {
  const prompts = rest?.['prompts'];
  if (!Array.isArray(prompts) || suffix === undefined) return true;
  return prompts.some((one) => typeof one === 'string' && (one === suffix || (one.endsWith('*') && suffix.startsWith(one.slice(0, -1)))));
}

function withDefaults(defaults: JsonObject, rest: JsonObject): JsonObject {
  const both = (key: string) =>
    isRecord(defaults[key]) && isRecord(rest[key]) && { [key]: { ...defaults[key], ...rest[key] } as JsonObject };
  return { ...defaults, ...rest, ...both('options'), ...both('metadata') };
}

const JUDGED =
  /^(?:not-)?(?:llm-rubric|g-eval|factuality|model-graded-|answer-relevance|context-(?:faithfulness|recall|relevance)|select-best)/;

/** An assertion, with what the options of its test say of every one. */
function assertionOf({ kind, name, value, rest = {} }: EvalCheck, options: JsonObject): JsonObject {
  const judged = JUDGED.test(kind);
  const { transform, provider, rubricPrompt } = options;
  return {
    type: kind,
    ...(value !== null && (kind === 'assert-set' ? { assert: members(value, options) } : { value })),
    ...(name !== undefined && { metric: name }),
    ...(typeof transform === 'string' && { transform }),
    ...(judged && provider !== undefined && { provider: idOf(provider) ?? provider }),
    ...(judged && rubricPrompt !== undefined && { rubricPrompt }),
    ...rest,
    ...(rest['provider'] !== undefined && { provider: idOf(rest['provider']) ?? rest['provider'] }),
  };
}

/** Tables hold texts. */
function numberIn(value: Json | undefined): number | undefined {
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  return typeof value === 'number' ? value : undefined;
}

function members(value: Json, options: JsonObject): Json {
  if (!Array.isArray(value)) return value;
  return (value as readonly Json[]).map((item) => {
    if (!isRecord(item) || typeof item['type'] !== 'string') return item;
    const { type, value: inner, metric, assert, ...rest } = item as JsonObject;
    return assertionOf(
      {
        kind: String(type),
        value: (type === 'assert-set' ? assert : inner) ?? null,
        path: [],
        rest,
        ...(typeof metric === 'string' && { name: metric }),
      },
      options,
    );
  });
}

/** What changes the request or the answer by other means than values. */
function whyNot({ values }: TestRow, rest: JsonObject, options: JsonObject): string | undefined {
  if (options['prefix'] !== undefined || options['suffix'] !== undefined) return 'its options change the text of the prompt';
  if (rest['assertScoringFunction'] !== undefined) return 'its score is made by code';
  const made = Object.entries(values).find(([, value]) => typeof value === 'string' && isMade(value));
  return made && `the value of \`${made[0]}\` is made by code or kept elsewhere`;
}

function isMade(value: string): boolean {
  if (!value.startsWith('file://')) return false;
  const { kind } = referenceOf(value);
  return kind === 'code' || kind === 'remote';
}

function combinations(values: JsonObject, options: JsonObject): readonly JsonObject[] {
  if (options['disableVarExpansion'] === true) return [values];
  let all: readonly JsonObject[] = [{}];
  for (const [name, value] of Object.entries(values)) {
    const choices: readonly Json[] = isExpanded(value) ? value : [value];
    all = all.flatMap((vars) => choices.map((choice) => ({ ...vars, [name]: choice })));
    if (all.length > MOST) return [values];
  }
  return all;
}

/** A list of single values; lists of maps are data. */
function isExpanded(value: Json): value is readonly Json[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item !== 'object' || item === null);
}

/** More come from no test that somebody wrote on purpose. */
const MOST = 10_000;

const KEPT = new Set(['description', 'threshold', 'metric', 'options', 'vars', 'prompts', 'assertScoringFunction']);
const KEPT_OPTIONS = new Set(['transform', 'provider', 'rubricPrompt', 'disableVarExpansion', 'disableDefaultAsserts', 'prefix', 'suffix']);

function lostOf(rest: JsonObject, options: JsonObject): string[] {
  const keys = Object.keys(rest).filter((key) => !KEPT.has(key));
  const inner = Object.keys(options).filter((key) => !KEPT_OPTIONS.has(key));
  return [...keys.map((key) => `\`${key}\``), ...inner.map((key) => `\`options.${key}\``)];
}
