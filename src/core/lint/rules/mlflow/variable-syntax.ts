import { defineRule } from '../../rule.ts';

export const variableSyntax = defineRule({
  id: 'mlflow/variable-syntax',
  severity: 'info',
  summary: 'MLflow’s own client can fill in the prompt.',
  details:
    '`PromptVersion.format()` of MLflow replaces `{{ name }}`, and `{{ user.name }}` by a value that is *called* `user.name`; it does not look into `user`. Handlebars blocks and helpers it leaves as they are. promptops renders both; teams that also load the prompt with MLflow’s Python client should use plain names.',
  recommended: false,
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nvariables: [{name: user_name}]\ntemplate: "Greet {{user_name}}."\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nvariables: [{name: user, type: object}]\ntemplate: "Greet {{user.name}}."\n',
  },
  *check(prompt) {
    if (prompt.syntax === 'jinja2') return;
    const use = prompt.uses.find(({ path, kind }) => path.includes('.') || (kind === 'control' && prompt.syntax === 'handlebars'));
    const part = use && prompt.parts[use.part];
    if (!part) return;
    yield {
      at: { kind: 'text', part, start: use.start, end: use.end },
      message:
        use.kind === 'control'
          ? 'MLflow’s own client leaves Handlebars blocks and helpers as they are.'
          : `MLflow’s own client fills in \`${use.path}\` only from a value of that whole name.`,
      hint: 'Use a plain name, or render with promptops.',
    };
  },
});
