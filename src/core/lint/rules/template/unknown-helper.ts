import { defineReaderRule } from '../../rule.ts';

export const unknownHelper = defineReaderRule({
  id: 'template/unknown-helper',
  severity: 'warning',
  summary: 'A Dotprompt template calls only helpers that Dotprompt brings.',
  details:
    'Handlebars knows `if`, `unless`, `each`, `with`, `lookup` and `log`; Dotprompt adds `json`, `role`, `history`, `section`, `media`, `ifEquals` and `unlessEquals`. Any other helper exists only where the application registers it: everywhere else rendering fails. Prepare the value before it is passed in.',
  good: { file: 'prompts/a.prompt', text: '---\ninput:\n  schema:\n    order: any, the order\n---\nRead {{json order}}.\n' },
  bad: { file: 'prompts/a.prompt', text: '---\ninput:\n  schema:\n    order: any, the order\n---\nRead {{shorten order}}.\n' },
});
