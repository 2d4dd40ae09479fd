import type { Prompt, TestRow } from '../../../prompt/model.ts';
import type { Report } from '../../finding.ts';
import { defineFileRule } from '../../rule.ts';
import { requiredNames } from './required-names.ts';

export const rowMissingVariable = defineFileRule({
  id: 'eval/row-missing-variable',
  severity: 'error',
  summary: 'Every row of test data has a value for each required variable.',
  details:
    'A prompt cannot be rendered with a variable missing, so such a row never reaches the model: it counts as an error in every evaluation, or, with runners that fill in nothing, it tests another prompt than the one that goes out. Add the value, or give the variable a default.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}} in {{language}}."\ntestData:\n  - {who: Ana, language: Spanish}\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}} in {{language}}."\ntestData:\n  - {who: Ana}\n',
  },
  applies: ({ prompts }) => prompts.some(mayLack),
  *check(file) {
    const told = new Set<string>();
    for (const prompt of file.prompts) {
      if (!mayLack(prompt)) continue;
      for (const [key, report] of missingIn(prompt)) {
        if (told.has(key)) continue;
        told.add(key);
        yield report;
      }
    }
  },
});

function mayLack({ evals, uses }: Prompt): boolean {
  return evals.rows.some(({ complete, values }) => complete && uses.some(({ name }) => !Object.hasOwn(values, name)));
}

function* missingIn(prompt: Prompt): Generator<[key: string, report: Report]> {
  const rows = prompt.evals.rows.filter((row) => row.complete);
  const names = requiredNames(prompt);
  for (const name of names) {
    const lacking = rows.filter((row) => !gives(row, name));
    const [first] = lacking;
    if (!first) continue;
    const all = lacking.length === rows.length && rows.length > 1;
    for (const row of all ? [first] : lacking)
      yield [
        `${row.path.join('/')} ${name}`,
        {
          at: { kind: 'node', source: prompt.source, path: all ? row.path.slice(0, -1) : row.path, key: all },
          message: all ? `No row of test data gives a value for \`${name}\`.` : `This row gives no value for \`${name}\`.`,
          hint: `Add \`${name}\`, or give the variable a default.`,
        },
      ];
  }
}

/** MLflow also takes a value that is called `user.name` whole. */
function gives({ values }: TestRow, name: string): boolean {
  return Object.hasOwn(values, name) || Object.keys(values).some((key) => key.startsWith(`${name}.`));
}
