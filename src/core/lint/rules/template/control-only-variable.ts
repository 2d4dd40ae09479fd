import { defineRule } from '../../rule.ts';
import { knownNames } from './names.ts';

export const controlOnlyVariable = defineRule({
  id: 'template/control-only-variable',
  severity: 'info',
  summary: 'A variable that only steers conditions and loops is declared.',
  details:
    'MLflow finds variables by looking for `{{ name }}`. A name that stands only in `{% if name %}`, `{% for item in name %}` or behind a filter is invisible to it, and to a reader who skims the text. Declare it, so that callers know it exists.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nsyntax: jinja2\nvariables: [{name: formal, type: boolean}]\ntemplate: "Greet me.{% if formal %} Be formal.{% endif %}"\n',
  },
  bad: { file: 'prompts/a.jinja2', text: 'Greet me.{% if formal %} Be formal.{% endif %}\n' },
  applies: ({ syntax, variables, opaqueInputs }) => syntax !== 'mustache' && variables.length === 0 && !opaqueInputs,
  *check(prompt) {
    const shown = knownNames(prompt);
    for (const use of prompt.uses) if (use.kind === 'output') shown.add(use.name);
    const hidden = prompt.uses.filter((use) => !shown.has(use.name));
    const [first] = hidden;
    const part = first && prompt.parts[first.part];
    if (!part) return;
    const names = [...new Set(hidden.map((use) => `\`${use.name}\``))];
    yield {
      at: { kind: 'text', part, start: first.start, end: first.end },
      message: `Only conditions, loops and filters read ${names.join(', ')}, so MLflow does not list ${names.length > 1 ? 'them' : 'it'}.`,
      hint: 'Declare what the prompt takes.',
    };
  },
});
