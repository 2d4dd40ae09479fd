import { GITHUB_JUDGES as JUDGES } from '../../../eval/assertions/github-judges.ts';
import { isRecord } from '../../../json.ts';
import { didYouMean } from '../../../nearest-name.ts';
import { defineFileRule } from '../../rule.ts';
import { evaluatorsOf, someEvaluator } from './evaluators.ts';

const OPERATORS = ['equals', 'contains', 'startsWith', 'endsWith'];
const KEYS = ['name', 'description', 'string', 'llm', 'uses'];

export const unknownEvaluator = defineFileRule({
  id: 'eval/unknown-evaluator',
  severity: 'error',
  summary: 'Every evaluator uses an operator that exists.',
  details:
    'A `string` evaluator compares with `equals`, `contains`, `startsWith` or `endsWith`; `uses` names one of the built-in judges (`github/similarity`, `coherence`, `fluency`, `relevance`, `groundedness`, `retrieval`); `llm` asks a model. Anything else, such as `isJSON`, is dropped by the runner without a word: the check passes whatever the model answers.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nmessages: [{role: user, content: "Greet {{who}}."}]\ntestData: [{who: Ana}]\nevaluators:\n  - name: names her\n    string: {contains: "{{who}}"}\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nmessages: [{role: user, content: "Greet {{who}}."}]\ntestData: [{who: Ana}]\nevaluators:\n  - name: names her\n    string: {isJSON: true}\n',
  },
  applies: (file) => someEvaluator(file, isUnusual),
  *check(file) {
    for (const { evaluator, path } of evaluatorsOf(file)) {
      const node = (...rest: string[]) => ({ kind: 'node', source: file.source, path: [...path, ...rest], key: rest.length > 0 }) as const;
      for (const key of Object.keys(evaluator)) {
        if (KEYS.includes(key)) continue;
        yield {
          at: node(key),
          message: `There is no evaluator \`${key}\`.${OPERATORS.includes(key) ? '' : didYouMean(key, KEYS)}`,
          hint: OPERATORS.includes(key) ? 'Write it below `string:`.' : 'Use `string`, `llm` or `uses`.',
        };
      }
      for (const operator of isRecord(evaluator['string']) ? Object.keys(evaluator['string']) : []) {
        if (OPERATORS.includes(operator)) continue;
        yield {
          at: node('string', operator),
          message: `There is no string operator \`${operator}\`.${didYouMean(operator, OPERATORS)}`,
          hint: `Use one of ${OPERATORS.join(', ')}.`,
        };
      }
      const { uses } = evaluator;
      if (typeof uses === 'string' && !JUDGES.includes(uses))
        yield {
          at: { kind: 'node', source: file.source, path: [...path, 'uses'] },
          message: `There is no built-in judge \`${uses}\`.${didYouMean(uses, JUDGES)}`,
          hint: `Use one of ${JUDGES.join(', ')}, or write an \`llm\` evaluator.`,
        };
    }
  },
});

function isUnusual(evaluator: Readonly<Record<string, unknown>>): boolean {
  for (const key in evaluator) if (!KEYS.includes(key)) return true;
  const { string, uses } = evaluator;
  if (isRecord(string)) for (const operator in string) if (!OPERATORS.includes(operator)) return true;
  return typeof uses === 'string' && !JUDGES.includes(uses);
}
