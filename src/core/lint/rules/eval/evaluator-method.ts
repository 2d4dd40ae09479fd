import { isRecord } from '../../../json.ts';
import { defineFileRule } from '../../rule.ts';
import { evaluatorsOf, filledKeys, someEvaluator } from './evaluators.ts';

const METHODS = ['string', 'llm', 'uses'];

export const evaluatorMethod = defineFileRule({
  id: 'eval/evaluator-method',
  severity: 'error',
  summary: 'An evaluator has one method, and a `string` method one operator.',
  details:
    'Runners take the first method and the first operator that they find, in an order of their own, and skip the others: a check that looks like two is one. Write one evaluator for each thing that must hold.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}}."\ntestData: [{who: Ana}]\nevaluators:\n  - {name: begins, string: {startsWith: Dear}}\n  - {name: names her, string: {contains: Ana}}\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}}."\ntestData: [{who: Ana}]\nevaluators:\n  - {name: greets her, string: {startsWith: Dear, contains: Ana}}\n',
  },
  applies: (file) => someEvaluator(file, maySaySeveral),
  *check(file) {
    for (const { evaluator, path } of evaluatorsOf(file)) {
      const methods = filledKeys(evaluator).filter((key) => METHODS.includes(key));
      const operators = filledKeys(evaluator['string']);
      if (methods.length < 2 && operators.length < 2) continue;
      const several = methods.length > 1 ? methods : operators;
      yield {
        at: { kind: 'node', source: file.source, path: methods.length > 1 ? path : [...path, 'string'] },
        message: `This evaluator has ${several.map((key) => `\`${key}\``).join(' and ')}; only one of them is run.`,
        hint: 'Write one evaluator for each.',
      };
    }
  },
});

function maySaySeveral({ string, llm, uses }: Readonly<Record<string, unknown>>): boolean {
  const methods = (string === undefined ? 0 : 1) + (llm === undefined ? 0 : 1) + (uses === undefined ? 0 : 1);
  return methods > 1 || (isRecord(string) && Object.keys(string).length > 1);
}
