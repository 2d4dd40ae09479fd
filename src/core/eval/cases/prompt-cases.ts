import type { JsonObject } from '../../json.ts';
import type { ReadContext } from '../../prompt/formats/format.ts';
import type { Prompt, TestRow } from '../../prompt/model.ts';
import { readCaseRows } from './case-rows.ts';
import { assertionsOfEvaluators, caseOfRow } from './github-cases.ts';
import { casesOfTest, isFor } from './promptfoo-cases.ts';
import type { WrittenCase } from './written-case.ts';

/** The tests of a prompt file, in the keys of a case file. */
export interface PromptCases {
  /** Assertions that every one of them has. */
  readonly defaults: JsonObject;
  readonly tests: readonly WrittenCase[];
  /** What a case file cannot say, in words, once each. */
  readonly lost: readonly string[];
}

export function promptCases(prompt: Prompt, context: ReadContext): PromptCases {
  return prompt.format === 'promptfoo' ? fromPromptfoo(prompt) : fromRows(prompt, context);
}

function fromRows(prompt: Prompt, context: ReadContext): PromptCases {
  const assert = assertionsOfEvaluators(prompt.evals.checks);
  const tests = prompt.evals.rows.flatMap((row) => (row.complete ? [ofRow(row, prompt)] : ofFile(row, prompt, context)));
  return { defaults: assert.length > 0 ? { assert } : {}, tests, lost: [] };
}

function ofRow(row: TestRow, prompt: Prompt): WrittenCase {
  return { data: caseOfRow(row, prompt), source: prompt.source, document: prompt.document, path: row.path };
}

/** Tables and JSON Lines, which the reader of the prompt leaves alone. */
function ofFile({ path }: TestRow, { source, document }: Prompt, context: ReadContext): readonly WrittenCase[] {
  const written = path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    document?.data,
  );
  const found = typeof written === 'string' ? context.include(written, source) : undefined;
  if (found && !('problem' in found)) {
    const { cases, problems } = readCaseRows(found);
    if (problems.length === 0) return cases;
  }
  return [{ data: { vars: {} }, source, document, path, notRun: 'its values are in a file that cannot be read' }];
}

function fromPromptfoo({ evals, source, document, suffix }: Prompt): PromptCases {
  const lost = new Set<string>();
  const tests = evals.rows.flatMap((row) => {
    if (!isFor(row, suffix)) return [];
    const place = { source, document, path: row.path };
    return casesOfTest(row, evals).map(({ data, notRun, lost: keys }): WrittenCase => {
      for (const key of keys) lost.add(key);
      return { data, ...place, ...(notRun !== undefined && { notRun }) };
    });
  });
  return { defaults: {}, tests, lost: [...lost] };
}
