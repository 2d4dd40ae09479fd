import { isRecord } from '../../../json.ts';
import { defineFileRule } from '../../rule.ts';
import { evaluatorsOf, someEvaluator } from './evaluators.ts';

export const choiceNeverMatches = defineFileRule({
  id: 'eval/choice-never-matches',
  severity: 'warning',
  summary: 'No choice of a judge hides behind an earlier one.',
  details:
    'The first choice that occurs in the judge’s answer gives the score. A later choice that contains an earlier one (`10` after `1`, `incorrect` after `correct`) can never be the first: its score is never given. Put the longer one before the shorter.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}}."\ntestData: [{who: Ana}]\nevaluators:\n  - name: judge\n    llm:\n      modelId: openai/gpt-4o-mini\n      prompt: "Is this right? {{completion}}"\n      choices: [{choice: incorrect, score: 0}, {choice: correct, score: 1}]\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}}."\ntestData: [{who: Ana}]\nevaluators:\n  - name: judge\n    llm:\n      modelId: openai/gpt-4o-mini\n      prompt: "Is this right? {{completion}}"\n      choices: [{choice: correct, score: 1}, {choice: incorrect, score: 0}]\n',
  },
  applies: (file) => someEvaluator(file, ({ llm }) => isRecord(llm)),
  *check(file) {
    for (const { evaluator, path } of evaluatorsOf(file)) {
      const { llm } = evaluator;
      const choices = isRecord(llm) && Array.isArray(llm['choices']) ? llm['choices'] : [];
      const earlier: string[] = [];
      for (const [index, item] of choices.entries()) {
        const choice = isRecord(item) && typeof item['choice'] === 'string' ? item['choice'].toLowerCase() : undefined;
        if (choice === undefined || choice === '') continue;
        const hidden = earlier.find((one) => choice.includes(one));
        earlier.push(choice);
        if (hidden === undefined) continue;
        yield {
          at: { kind: 'node', source: file.source, path: [...path, 'llm', 'choices', index, 'choice'] },
          message: `\`${choice}\` is never chosen: \`${hidden}\` comes before it and is part of it.`,
          hint: 'Put the longer choice first.',
        };
      }
    }
  },
});
