import { defineReaderRule } from '../../rule.ts';
import { caseExample, GOOD_CASES } from './case-files.ts';

export const unknownPrompt = defineReaderRule({
  id: 'eval/unknown-prompt',
  severity: 'error',
  summary: 'A case file belongs to one prompt.',
  details:
    'Cases are found by name: `greet.eval.yaml` lies beside `greet.prompt.yaml`. Elsewhere, or beside a file with several prompts, `prompt:` names the prompt or its file.',
  good: GOOD_CASES,
  bad: caseExample('prompt: greeting\ntests:\n  - {id: ana, vars: {who: Ana}, assert: [{type: contains, value: Ana}]}\n'),
});
