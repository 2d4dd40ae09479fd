import { defineFileRule } from '../../rule.ts';
import { checksOf, rowsOf } from './distinct.ts';

export const incompleteTests = defineFileRule({
  id: 'eval/incomplete-tests',
  severity: 'info',
  summary: 'Test data and evaluators come together.',
  details:
    'Rows without an evaluator are sent to the model, and nothing looks at the answers: the run passes whatever they are. Evaluators without a row are never asked. promptops counts neither as a pass.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}}."\ntestData: [{who: Ana}]\nevaluators:\n  - {name: names her, string: {contains: "{{who}}"}}\n',
  },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}}."\ntestData: [{who: Ana}]\n' },
  applies: ({ prompts }) => prompts.some(({ evals }) => evals.rows.length > 0) !== prompts.some(({ evals }) => evals.checks.length > 0),
  *check(file) {
    if (file.format !== 'promptops' && file.format !== 'github-models' && file.format !== 'promptfoo' && file.format !== 'text') return;
    const rows = rowsOf(file);
    const checks = checksOf(file);
    const [row] = rows;
    const [check] = checks;
    if ((row === undefined) === (check === undefined) || rows.some(({ complete }) => !complete)) return;
    const path = (row ?? check)?.path ?? [];
    yield {
      at: { kind: 'node', source: file.source, path: path.slice(0, 1), key: true },
      message: row ? 'There is test data, but nothing checks the answers.' : 'There are evaluators, but no test data for them.',
      hint: row ? 'Add an evaluator.' : 'Add at least one row of test data.',
    };
  },
});
