import { defineRule } from '../../rule.ts';

export const jinjaMissingRendersEmpty = defineRule({
  id: 'mlflow/jinja-missing-renders-empty',
  severity: 'info',
  summary: 'A prompt that MLflow renders as Jinja needs no variable.',
  details:
    'For a text with `{%` and `%}` MLflow’s client lists no variables and renders a missing one as nothing, without a word. promptops refuses to render with a missing variable. Teams that load such a prompt with MLflow’s client have to check the values themselves.',
  recommended: false,
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nvariables: [{name: who}]\ntemplate: "Greet {{who}}."\n' },
  bad: { file: 'prompts/a.jinja2', text: '{% if formal %}Greet {{ name }}.{% endif %}\n' },
  *check(prompt) {
    if (prompt.syntax !== 'jinja2' || prompt.uses.length === 0) return;
    const part = prompt.parts.find(({ text }) => text.includes('{%'));
    if (!part || !prompt.parts.some(({ text }) => text.includes('%}'))) return;
    const start = Math.max(0, part.source.indexOf('{%'));
    const names = new Set(prompt.uses.map((use) => use.name));
    yield {
      at: { kind: 'text', part, start, end: start + 2 },
      message: `MLflow’s client lists none of the ${names.size} variables of this Jinja prompt and renders a missing one as nothing.`,
      hint: 'Render with promptops, or check the values before.',
    };
  },
});
