import { defineRule } from '../../rule.ts';

const FILTER = /\{\{[^{}]*?[\w\])"'][ \t]*\|[ \t]*[A-Za-z_][^{}]*\}\}/;

export const filterNeedsControlBlock = defineRule({
  id: 'mlflow/filter-needs-control-block',
  severity: 'warning',
  summary: 'A Jinja prompt with filters has a `{% %}` block, so that MLflow renders it as Jinja.',
  details:
    'MLflow’s client takes a text for Jinja only if it holds both `{%` and `%}`. Without them it replaces plain `{{ name }}` and leaves `{{ name | upper }}` to the model, as written. promptops renders it right; for MLflow’s client add any block, for example `{% set x = 1 %}`, or prepare the value before it is passed in.',
  good: { file: 'prompts/a.jinja2', text: '{% if name %}Greet {{ name | upper }}.{% endif %}\n' },
  bad: { file: 'prompts/a.jinja2', text: 'Greet {{ name | upper }}.\n' },
  applies: ({ syntax, parts }) => syntax === 'jinja2' && parts.some(({ text }) => text.includes('|')),
  *check(prompt) {
    if (prompt.parts.some(({ text }) => text.includes('{%')) && prompt.parts.some(({ text }) => text.includes('%}'))) return;
    for (const part of prompt.parts) {
      const match = FILTER.exec(part.source);
      if (!match) continue;
      yield {
        at: { kind: 'text', part, start: match.index, end: match.index + match[0].length },
        message: 'MLflow’s client leaves this filter as it is: without a `{% %}` block it does not take the text for Jinja.',
        hint: 'Add a block, or prepare the value before it is passed in.',
      };
      return;
    }
  },
});
