import { defineRule } from '../../rule.ts';
import { knownNames } from './names.ts';

export const undeclaredUnknown = defineRule({
  id: 'template/undeclared-unknown',
  severity: 'info',
  summary: 'A prompt with variables says which ones it has.',
  details:
    'A file that declares nothing works: every name in its text counts as a required string. But nobody can tell a misspelt name from a new one, and nothing says what belongs in it. Declaring the variables turns such mistakes into errors.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: makes a plan\nvariables: [{name: query}]\ntemplate: "Create a plan for: {{query}}"\n',
  },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: makes a plan\ntemplate: "Create a plan for: {{query}}"\n' },
  applies: ({ variables, uses, opaqueInputs, evals }) =>
    variables.length === 0 && uses.length > 0 && !opaqueInputs && evals.rows.length === 0,
  *check(prompt) {
    const known = knownNames(prompt);
    const unknown = prompt.uses.filter((use) => !known.has(use.name));
    const [first] = unknown;
    const part = first && prompt.parts[first.part];
    if (!part) return;
    const names = [...new Set(unknown.map((use) => `\`${use.name}\``))];
    yield {
      at: { kind: 'text', part, start: first.start, end: first.end },
      message: `Nothing declares ${names.slice(0, 8).join(', ')}${names.length > 8 ? ` and ${names.length - 8} more` : ''}.`,
      hint: 'Declare what the prompt takes, so that a misspelt name is found.',
    };
  },
});
