import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { EvalCheck, Prompt, TestRow } from '../../prompt/model.ts';

/** A row of GitHub Models' `testData` in the keys of a case file. */
export function caseOfRow({ values }: TestRow, prompt: Pick<Prompt, 'uses' | 'variables'>): JsonObject {
  const isVariable = (name: string) => prompt.uses.some((use) => use.name === name) || prompt.variables.some((one) => one.name === name);
  const { id, description, expected } = values;
  const takesId = !isVariable('id') && (typeof id === 'string' || typeof id === 'number') && id !== '';
  const takesDescription = !isVariable('description') && typeof description === 'string';
  const takesExpected = !isVariable('expected') && expected !== undefined;
  const taken = new Set([...(takesId ? ['id'] : []), ...(takesDescription ? ['description'] : []), ...(takesExpected ? ['expected'] : [])]);
  return {
    ...(takesId && { id: String(id) }),
    ...(takesDescription && { description }),
    vars: Object.fromEntries(Object.entries(values).filter(([key]) => !taken.has(key))),
    ...(takesExpected && { expected }),
  };
}

/** In the order in which the first one that says something counts. */
const OPERATORS = ['string.equals', 'string.contains', 'string.startsWith', 'string.endsWith'];

/** GitHub Models' evaluators as assertions with the same meaning: `equals` is exact, the others do not mind case. */
export function assertionsOfEvaluators(checks: readonly EvalCheck[]): readonly JsonObject[] {
  const evaluators = new Map<string, EvalCheck[]>();
  for (const check of checks) {
    const key = JSON.stringify(check.path.slice(0, 2));
    evaluators.set(key, [...(evaluators.get(key) ?? []), check]);
  }
  return [...evaluators.values()].map(assertionOf).filter((one) => one !== undefined);
}

function assertionOf(members: readonly EvalCheck[]): JsonObject | undefined {
  const strings = OPERATORS.flatMap((kind) => members.filter((one) => one.kind === kind && !isEmpty(one.value)));
  const [first] = [...strings, ...members.filter(({ kind }) => !OPERATORS.includes(kind))];
  const [any] = members;
  const check = first ?? any;
  if (check === undefined) return undefined;
  const metric = check.name !== undefined && check.name !== '' && { metric: check.name };
  return { ...translated(check), ...metric };
}

function translated({ kind, value }: EvalCheck): JsonObject {
  if (kind === 'string.equals') return { type: 'equals', value: textOf(value) };
  if (kind === 'string.contains') return { type: 'icontains', value: textOf(value) };
  if (kind === 'string.startsWith') return { type: 'starts-with', value: textOf(value), ignore_case: true };
  if (kind === 'string.endsWith') return { type: 'ends-with', value: textOf(value), ignore_case: true };
  if (kind.startsWith('uses:')) return { type: kind.slice('uses:'.length) };
  if (kind === 'llm' && isRecord(value)) return judged(value as JsonObject);
  return { type: kind, value };
}

/** `llm`: the first of the choices that is in the judge's reply gives the score. */
function judged({ modelId, prompt, systemPrompt, choices }: JsonObject): JsonObject {
  return {
    type: 'choices',
    ...(typeof modelId === 'string' && modelId !== '' && { provider: modelId }),
    ...(prompt !== undefined && { prompt }),
    ...(systemPrompt !== undefined && systemPrompt !== null && { system_prompt: systemPrompt }),
    ...(choices !== undefined && { choices }),
  };
}

function isEmpty(value: Json): boolean {
  return value === null || value === '';
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
