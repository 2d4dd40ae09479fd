import { isPromptopsError } from '../../errors.ts';
import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { ReadContext, ReadProblem } from '../../prompt/formats/format.ts';
import type { Prompt } from '../../prompt/model.ts';
import type { CasePolicy, EvalCase, EvalSuite, JudgeSettings } from '../suite.ts';
import { caseId } from './case-id.ts';
import { buildCase, type CaseDefaults } from './case-of.ts';
import { casesHash } from './cases-hash.ts';
import { promptCases } from './prompt-cases.ts';
import { promptfooSettings } from './promptfoo-settings.ts';
import type { CaseFile } from './read-case-file.ts';
import { placeOf, type WrittenCase } from './written-case.ts';

export interface BuiltSuite {
  readonly suite: EvalSuite;
  /** With one of them the suite is not to be used. */
  readonly problems: readonly ReadProblem[];
  readonly includes: readonly string[];
  /** How each case was written, in the order of the suite. */
  readonly written: readonly WrittenCase[];
  /** Said beside the results: cases that cannot be asked, rows that nothing checks. */
  readonly notes: readonly string[];
}

/** The cases of a prompt: those of its own file, and those of its case file. */
export function buildSuite(prompt: Prompt, file: CaseFile | undefined, context: ReadContext): BuiltSuite {
  const own = promptCases(prompt, context);
  const settings: JsonObject = { ...promptfooSettings(prompt), ...file?.data };
  const shared = caseDefaults(file);
  const problems: ReadProblem[] = [...(file?.problems ?? [])];
  const includes: string[] = [...(file?.includes ?? [])];
  const notes: string[] = [];
  const built: { readonly written: WrittenCase; readonly evalCase: EvalCase }[] = [];
  const add = (written: WrittenCase, defaults: CaseDefaults | undefined) => {
    const one = buildCase(written, defaults, context);
    problems.push(...one.problems);
    includes.push(...one.includes);
    built.push({ written, evalCase: one.evalCase });
  };
  for (const written of own.tests) add(written, ownDefaults(own.defaults, prompt, shared));
  const unchecked = built.filter(({ evalCase }) => evalCase.checks.length === 0);
  if (unchecked.length > 0) {
    built.splice(0, built.length, ...built.filter(({ evalCase }) => evalCase.checks.length > 0));
    notes.push(`${unchecked.length === 1 ? 'A row' : `${unchecked.length} rows`} of ${prompt.source.file} without an assertion: left out.`);
  }
  for (const written of file?.tests ?? []) add(written, shared);
  problems.push(...duplicates(built));
  const { cases, madeIds } = named(built.map(({ evalCase }) => evalCase));
  const casePolicy = casePolicyOf(settings['case_policy']);
  const repeat = wholeNumber(settings['repeat']) ?? 1;
  const judge = judgeOf(settings['judge']);
  const facts = { casePolicy, repeat, ...(judge && { judge }) };
  return {
    suite: { ...settingsOf(settings, prompt, file), ...facts, cases, casesHash: hashOf({ cases, madeIds, ...facts }, problems, prompt) },
    problems,
    includes: [...new Set(includes)],
    written: built.map(({ written }) => written),
    notes,
  };
}

function caseDefaults(file: CaseFile | undefined): CaseDefaults | undefined {
  const data = file?.data['defaults'];
  return file && isRecord(data) ? { data: data as JsonObject, source: file.source } : undefined;
}

/** Rows of a prompt file have its evaluators, and what the case file asks of every case. */
function ownDefaults(own: JsonObject, { source }: Prompt, shared: CaseDefaults | undefined): CaseDefaults {
  if (shared === undefined) return { data: own, source };
  const assert = [...listOf(shared.data['assert']), ...listOf(own['assert'])];
  return { data: { ...shared.data, ...(assert.length > 0 && { assert }) }, source: shared.source };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function duplicates(built: readonly { readonly written: WrittenCase; readonly evalCase: EvalCase }[]): ReadProblem[] {
  const first = new Map<string, EvalCase>();
  const problems: ReadProblem[] = [];
  for (const { written, evalCase } of built) {
    const { id } = evalCase;
    if (id === '') continue;
    const known = first.get(id);
    if (known === undefined) first.set(id, evalCase);
    else
      problems.push({
        rule: 'eval/duplicate-id',
        message: `The id \`${id}\` is taken by the case at ${known.at.file}:${known.at.line}.`,
        hint: 'Give each case an id of its own: results are compared by it.',
        at: placeOf(written, ['id']),
      });
  }
  return problems;
}

/** Cases without an id get one from their content; the second one of the same content gets a number too. */
function named(cases: readonly EvalCase[]): { readonly cases: readonly EvalCase[]; readonly madeIds: ReadonlySet<string> } {
  const taken = new Set(cases.map(({ id }) => id).filter((id) => id !== ''));
  const madeIds = new Set<string>();
  const all = cases.map((one) => {
    if (one.id !== '') return one;
    const made = safely(() => caseId(one.vars, one.description)) ?? 'unreadable';
    let id = made;
    for (let copy = 2; taken.has(id); copy++) id = `${made}-${copy}`;
    taken.add(id);
    madeIds.add(id);
    return { ...one, id };
  });
  return { cases: all, madeIds };
}

function hashOf(decisive: Parameters<typeof casesHash>[0], problems: ReadProblem[], { source }: Prompt): string {
  try {
    return casesHash(decisive);
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    problems.push({ rule: 'eval/case-shape', message: error.message, hint: error.hint, at: { kind: 'file', source } });
    return '';
  }
}

function safely<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return undefined;
  }
}

function settingsOf(
  settings: JsonObject,
  prompt: Prompt,
  file: CaseFile | undefined,
): Omit<EvalSuite, 'repeat' | 'casePolicy' | 'judge' | 'cases' | 'casesHash'> {
  const { params, gate, budget, stopping } = settings;
  const rules = typeof gate === 'string' ? [gate] : gate === undefined ? undefined : texts(gate);
  const sprt = isRecord(stopping) && Array.isArray(stopping['sprt']) ? (stopping['sprt'] as readonly Json[]) : [];
  const [refuse, accept] = sprt;
  return {
    prompt: prompt.name,
    file: file?.source.file ?? prompt.source.file,
    providers: texts(settings['providers']),
    ...(isRecord(params) && { params: params as JsonObject }),
    ...(rules && { gate: rules }),
    budget: isRecord(budget) ? numbers(budget as JsonObject) : {},
    maxErrorRate: typeof settings['max_error_rate'] === 'number' ? settings['max_error_rate'] : 0,
    ...(typeof refuse === 'number' && typeof accept === 'number' && { stopping: { sprt: [refuse, accept] as const } }),
  };
}

function casePolicyOf(value: Json | undefined): CasePolicy {
  if (value === 'majority' || value === 'any') return value;
  const min = isRecord(value) ? wholeNumber((value as JsonObject)['min']) : undefined;
  return min === undefined ? 'all' : { min };
}

function judgeOf(value: Json | undefined): JudgeSettings | undefined {
  if (!isRecord(value)) return undefined;
  const { provider, repeat, gate, labels } = value as JsonObject;
  return {
    repeat: wholeNumber(repeat) ?? 1,
    ...(typeof provider === 'string' && { provider }),
    ...(gate === 'force' && { gate }),
    ...(typeof labels === 'string' && { labels }),
  };
}

function wholeNumber(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

function numbers({ usd, calls, seconds }: JsonObject): EvalSuite['budget'] {
  return {
    ...(typeof usd === 'number' && { usd }),
    ...(typeof calls === 'number' && { calls }),
    ...(typeof seconds === 'number' && { seconds }),
  };
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
