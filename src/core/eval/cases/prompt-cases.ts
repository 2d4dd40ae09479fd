import type { JsonObject } from '../../json.ts';
import type { Prompt } from '../../prompt/model.ts';
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

export function promptCases(prompt: Prompt): PromptCases {
  return prompt.format === 'promptfoo' ? fromPromptfoo(prompt) : fromRows(prompt);
}

function fromRows(prompt: Prompt): PromptCases {
  const { evals, source, document } = prompt;
  const assert = assertionsOfEvaluators(evals.checks);
  const tests = evals.rows.map((row) => ({
    data: caseOfRow(row, prompt),
    source,
    document,
    path: row.path,
    ...(!row.complete && { notRun: 'its values are in a file that is not read' }),
  }));
  return { defaults: assert.length > 0 ? { assert } : {}, tests, lost: [] };
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
