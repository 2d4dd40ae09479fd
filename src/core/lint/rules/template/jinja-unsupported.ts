import { defineReaderRule } from '../../rule.ts';

export const jinjaUnsupported = defineReaderRule({
  id: 'template/jinja-unsupported',
  severity: 'warning',
  summary: 'A Jinja template uses only what plain Jinja has.',
  details:
    'Filters, tests and tags that an application adds to its own Jinja environment are unknown to MLflow’s client and to promptops. The text is kept and registered as it is, but only that application can render it. Use what Jinja brings, or prepare the value before it is passed in.',
  good: { file: 'prompts/a.jinja2', text: 'Greet {{ name | upper }}.{% if formal %} Be formal.{% endif %}\n' },
  bad: { file: 'prompts/a.jinja2', text: 'Greet {{ name | lemmatize }}.{% if formal %} Be formal.{% endif %}\n' },
});
