import { nearestName } from '../../../nearest-name.ts';
import type { Prompt, TestRow } from '../../../prompt/model.ts';
import { defineFileRule, type LintFile } from '../../rule.ts';
import { checksOf, rowsOf } from './distinct.ts';

/** What runners and people write beside the variables. */
const FREE =
  /^(?:_.*|expect.*|reference.*|ideal|ground_?truth|completion|output|answer|response|target|id|name|title|description|comment|notes?|tags?|labels?|category|metadata)$/i;
const STAYS_A_TAG = /\{\{>|\{%-? *(?:include|extends|import|from)\b/;

export const rowUnknownKey = defineFileRule({
  id: 'eval/row-unknown-key',
  severity: 'warning',
  summary: 'Every key of a test row is a variable of the prompt or of an evaluator.',
  details:
    'A value that nothing reads is most often a misspelt variable, and the row then tests the prompt with a hole in it. `expected`, `reference`, `id`, `description`, `tags` and their like are free, and so is every key that begins with `_`.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}}."\ntestData:\n  - {who: Ana, expected: Dear Ana}\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}}."\ntestData:\n  - {who: Ana, tone: warm}\n',
  },
  applies: (file) => file.prompts.some(({ evals }) => evals.rows.some(({ values }) => holdsUnused(values, file))),
  *check(file) {
    const told = new Set<string>();
    for (const { values, path } of rowsOf(file))
      for (const key of Object.keys(values)) {
        if (key === 'expected' || isUsed(key, file) || FREE.test(key) || told.has(key)) continue;
        if (told.size === 0 && file.prompts.some(readsUnseen)) return;
        told.add(key);
        if (checksOf(file).some(({ value }) => JSON.stringify(value)?.includes(key))) continue;
        const meant = nearestName(
          key,
          usedNames(file).filter((name) => !Object.hasOwn(values, name)),
        );
        if (file.format === 'promptfoo' && meant === undefined) continue;
        yield {
          at: { kind: 'node', source: file.source, path: [...path, key], key: true },
          message: `Nothing reads \`${key}\`.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
          hint: 'Correct the spelling, or remove it. Notes may be kept under a key that begins with `_`.',
        };
      }
  },
});

function holdsUnused(values: TestRow['values'], file: LintFile): boolean {
  for (const key in values) if (key !== 'expected' && !isUsed(key, file)) return true;
  return false;
}

/** MLflow also takes a value that is called `user.name` whole. */
function isUsed(key: string, { prompts }: LintFile): boolean {
  const dot = key.indexOf('.');
  const name = dot === -1 ? key : key.slice(0, dot);
  for (const { uses, variables } of prompts) {
    for (const use of uses) if (use.name === name) return true;
    for (const variable of variables) if (variable.name === name || variable.name === key) return true;
  }
  return false;
}

/** It may read names that nobody sees here. */
export function readsUnseen({ opaqueInputs, parts }: Prompt): boolean {
  return opaqueInputs === true || parts.some(({ text }) => STAYS_A_TAG.test(text));
}

function usedNames({ prompts }: LintFile): readonly string[] {
  return prompts.flatMap(({ uses, variables }) => [...uses, ...variables].map(({ name }) => name));
}
