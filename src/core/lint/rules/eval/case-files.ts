import { placeOf } from '../../../eval/cases/written-case.ts';
import { parseCheck } from '../../../eval/parse-check.ts';
import type { Check, EvalCase } from '../../../eval/suite.ts';
import { isRecord, type Json, type JsonObject, type Path } from '../../../json.ts';
import type { Place } from '../../finding.ts';
import type { LintCase, LintCases } from '../../lint-cases.ts';
import type { Example, LintFile } from '../../rule.ts';

export const isCases = ({ cases }: LintFile): boolean => cases !== undefined;

/** An assertion as it is written, once, however many cases it holds for. */
export interface WrittenCheck {
  readonly check: Check;
  readonly written: JsonObject;
  /** The cases that it holds for. */
  readonly cases: readonly EvalCase[];
  /** The place of one of its keys; of the whole without one. */
  readonly at: (key?: string) => Place;
}

/** Those of the defaults, then those of every case of the file and of the files that it names. */
export function* writtenChecks({ file, cases }: LintCases): Iterable<WrittenCheck> {
  const { source, document, data } = file;
  const defaults = isRecord(data['defaults']) ? (data['defaults'] as JsonObject) : {};
  const all = cases.map(({ evalCase }) => evalCase);
  const own = new Map(cases.map(({ written, evalCase }) => [written, evalCase]));
  const whole = { data, source, document, path: [] };
  yield* listed(defaults['assert'], all, ['defaults', 'assert'], (path) => placeOf(whole, path));
  for (const test of file.tests) {
    const evalCase = own.get(test);
    yield* listed(test.data['assert'], evalCase ? [evalCase] : [], ['assert'], (path) => placeOf(test, path));
  }
}

function* listed(value: Json | undefined, cases: readonly EvalCase[], path: Path, place: (path: Path) => Place): Iterable<WrittenCheck> {
  if (!Array.isArray(value)) return;
  for (const [index, item] of (value as readonly Json[]).entries()) {
    if (!isRecord(item) || typeof item['type'] !== 'string') continue;
    const written = item as JsonObject;
    const own = [...path, index];
    yield { check: parseCheck(written), written, cases, at: (key) => place(key === undefined || !(key in written) ? own : [...own, key]) };
  }
}

/** Cases that stand in this file or in one that it names; those of the prompt file are looked at there. */
export function ownCases({ cases, file }: LintCases): readonly LintCase[] {
  const own = new Set(file.tests);
  return cases.filter(({ written }) => own.has(written));
}

export function nodeIn({ source, document }: LintFile, path: Path, key = false): Place {
  return { kind: 'node', source, ...(document && { document }), path, key };
}

/** For the pages of rules. */
export function caseExample(text: string, template = 'Greet {{who}}.'): Example {
  return {
    file: 'prompts/greet.eval.yaml',
    text,
    beside: { 'prompts/greet.prompt.yaml': `name: greet\ndescription: greets\ntemplate: "${template}"\n` },
  };
}

/** A case file with which nothing is wrong. */
export const GOOD_CASES = caseExample(
  'tests:\n  - id: ana\n    vars: {who: Ana}\n    assert: [{type: icontains, value: "{{who}}"}]\ngate: [pass_rate >= 0.9]\n',
);
