import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { EvalCheck } from '../model.ts';
import type { Reading } from './reading.ts';
import { UNREADABLE } from './unreadable-check.ts';

/** `assert` of a test, with the templates that `$ref` names. */
export function readAssertions(value: Json | undefined, path: Path, templates: JsonObject, reading: Reading): EvalCheck[] {
  const checks: EvalCheck[] = [];
  if (value != null && !Array.isArray(value)) checks.push({ kind: UNREADABLE, value: null, path });
  for (const [at, item] of reading.list(value, path, '`assert`').entries()) {
    const place = [...path, at];
    const check = readAssertion(resolved(item, templates), place);
    // Kept as one that nobody knows: without it, its test would have to fulfil less than was meant.
    checks.push(check ?? { kind: UNREADABLE, value: null, path: place });
    if (!check) reading.complain(place, 'An assertion must be a map with `type`.', 'Write `- type: contains` and below it `value: …`.');
  }
  return checks;
}

function resolved(item: Json, templates: JsonObject): Json {
  const reference = isRecord(item) ? item.$ref : undefined;
  const name = typeof reference === 'string' ? /^#\/assertionTemplates\/(.+)$/.exec(reference)?.[1] : undefined;
  return name !== undefined && Object.hasOwn(templates, name) ? templates[name]! : item;
}

function readAssertion(item: Json, path: Path): EvalCheck | undefined {
  if (typeof item === 'string') return readAssertion(assertionFromText(item), path);
  if (!isRecord(item)) return undefined;
  const { type, value, metric, assert, ...rest } = item as JsonObject;
  if (typeof type !== 'string') return undefined;
  return {
    kind: type,
    ...(typeof metric === 'string' && { name: metric }),
    value: (type === 'assert-set' ? assert : value) ?? null,
    path,
    ...(Object.keys(rest).length > 0 && { rest }),
  };
}

const SHORT_NAMES: Readonly<Record<string, string>> = { fn: 'javascript', eval: 'javascript', grade: 'llm-rubric' };
const WITH_LIST = /^(?:not-)?i?contains-(?:all|any)$/;
const WRITTEN =
  /^((?:not-)?(?:i?contains(?:-(?:all|any))?|contains-(?:json|sql|xml)|is-(?:json|sql|xml|html|refusal|valid-[a-z-]+)|equals|regex|starts-with|javascript|python|llm-rubric|g-eval|factuality|answer-relevance|context-[a-z]+|model-graded-[a-z]+|similar|classifier|moderation|levenshtein|rouge-n|bleu|gleu|meteor|latency|cost|perplexity(?:-score)?|webhook|guardrails|finish-reason|fn|eval|grade))(?:\((\d+(?:\.\d+)?)\))?(?::([\s\S]*))?$/;

/** The short form of tables: `contains: Paris`, `similar(0.8): …`; anything else has to be the answer itself. */
export function assertionFromText(text: string): JsonObject {
  const match = WRITTEN.exec(text);
  if (!match) return { type: 'equals', value: text };
  const [, type, threshold, rest] = match as unknown as [string, string, string?, string?];
  const value = rest === undefined ? null : WITH_LIST.test(type) ? rest.split(',').map((part) => part.trim()) : rest.trim();
  return { type: SHORT_NAMES[type] ?? type, value, ...(threshold !== undefined && { threshold: Number(threshold) }) };
}
