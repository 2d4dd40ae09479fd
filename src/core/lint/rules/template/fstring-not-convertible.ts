import { defineReaderRule } from '../../rule.ts';

export const fstringNotConvertible = defineReaderRule({
  id: 'template/fstring-not-convertible',
  severity: 'error',
  summary: 'An `fstring` prompt says nothing that `{{ }}` cannot say.',
  details:
    'The registry knows no `{x}`: such a prompt is registered with `{{x}}`. Conversions (`{x!r}`, `{x:>10}`), positions (`{0}`) and reads inside a value (`{x[0]}`) have no counterpart there, and would change their meaning without a word. Format the value before it is passed in.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: tells the price\nsyntax: fstring\nvariables: [{name: price}]\ntemplate: It costs {price}.\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: tells the price\nsyntax: fstring\nvariables: [{name: price}]\ntemplate: "It costs {price:.2f}."\n',
  },
});
