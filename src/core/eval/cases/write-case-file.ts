import { canonicalJson } from '../../canonical-json.ts';
import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { ReadContext } from '../../prompt/formats/format.ts';
import { yamlText } from '../../prompt/formats/yaml-text.ts';
import type { Prompt } from '../../prompt/model.ts';
import { promptCases } from './prompt-cases.ts';
import { promptfooSettings } from './promptfoo-settings.ts';
import type { WrittenCase } from './written-case.ts';

export interface WrittenCaseFile {
  readonly text: string;
  readonly cases: number;
  /** What the case file does not say any more, in words. */
  readonly lost: readonly string[];
}

interface Writing {
  /** Turns a reference from one file into one from the new file. */
  readonly relocate: (reference: string, from: string) => string;
  /** Of the prompt, where the new file has to say it. */
  readonly name?: string;
}

/** The tests of a prompt file as a case file. */
export function writeCaseFile(prompt: Prompt, context: ReadContext, { relocate, name }: Writing): WrittenCaseFile {
  const { defaults, tests, lost } = promptCases(prompt, context);
  const asked = tests.filter(({ notRun }) => notRun === undefined);
  const kept = asked.filter(({ data }) => assertsOf(defaults).length + assertsOf(data).length > 0);
  const bare = asked.length - kept.length;
  const written = kept.map((one) => moved(one.data, (reference) => relocate(reference, one.source.file)) as JsonObject);
  const shared = [
    ...assertsOf(moved(defaults, (reference) => relocate(reference, prompt.source.file)) as JsonObject),
    ...commonStart(written),
  ];
  const own = written.map((test) => withoutStart(test, commonStart(written).length));
  const data: JsonObject = {
    version: 1,
    ...(name !== undefined && { prompt: name }),
    ...promptfooSettings(prompt),
    ...(shared.length > 0 && { defaults: { assert: shared } }),
    tests: own,
  };
  return {
    text: yamlText(data),
    cases: kept.length,
    lost: [
      ...lost,
      ...leftOut(tests),
      ...(bare > 0 ? [`${bare === 1 ? 'a case' : `${bare} cases`}: no assertion looks at the answer`] : []),
    ],
  };
}

function leftOut(tests: readonly WrittenCase[]): string[] {
  const reasons = tests.flatMap(({ notRun }) => notRun ?? []);
  return [...new Set(reasons)].map((reason) => {
    const count = reasons.filter((one) => one === reason).length;
    return `${count === 1 ? 'a case' : `${count} cases`}: ${reason}`;
  });
}

function assertsOf(data: JsonObject): readonly Json[] {
  const { assert } = data;
  return Array.isArray(assert) ? (assert as readonly Json[]) : [];
}

/** Assertions that every case begins with: they are the defaults. */
function commonStart(tests: readonly JsonObject[]): readonly Json[] {
  const [first, ...others] = tests.map(assertsOf);
  if (first === undefined || others.length === 0) return [];
  let length = 0;
  while (
    length < first.length &&
    others.every((list) => list[length] !== undefined && canonicalJson(list[length]!) === canonicalJson(first[length]!))
  )
    length++;
  return first.slice(0, length);
}

function withoutStart(test: JsonObject, length: number): JsonObject {
  const { assert: _, ...rest } = test;
  const left = assertsOf(test).slice(length);
  return { ...rest, ...(left.length > 0 && { assert: left }) };
}

function moved(value: Json, relocate: (reference: string) => string): Json {
  if (typeof value === 'string') return value.startsWith('file://') ? relocate(value) : value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => moved(item, relocate));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value as JsonObject).map(([key, item]) => [key, moved(item, relocate)]));
}
