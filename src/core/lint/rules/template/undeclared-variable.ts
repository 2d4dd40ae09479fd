import { didYouMean } from '../../../nearest-name.ts';
import { defineRule } from '../../rule.ts';
import { knownNames } from './names.ts';

export const undeclaredVariable = defineRule({
  id: 'template/undeclared-variable',
  severity: 'error',
  summary: 'Where a file declares variables, it declares every one that its text uses.',
  details:
    'The declarations are the interface: callers, tests and the diff between versions go by them. A name that is used but not declared is most often a misspelling, and then the prompt goes out with a hole in it. Names in test rows count as declared; a file that declares nothing is left to [undeclared-unknown](undeclared-unknown.md).',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: makes a plan\nvariables: [{name: query}]\ntemplate: "Create a plan for: {{query}}"\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: makes a plan\nvariables: [{name: query}]\ntemplate: "Create a plan for: {{qeury}}"\n',
  },
  applies: ({ variables, uses, opaqueInputs }) =>
    variables.length > 0 && !opaqueInputs && uses.some((use) => !variables.some(({ name }) => name === use.name)),
  *check(prompt) {
    const known = knownNames(prompt);
    const told = new Set<string>();
    for (const use of prompt.uses) {
      if (known.has(use.name) || told.has(use.name)) continue;
      told.add(use.name);
      const part = prompt.parts[use.part];
      if (!part) continue;
      yield {
        at: { kind: 'text', part, start: use.start, end: use.end },
        message: `\`${use.name}\` is used but not declared.${didYouMean(use.name, known)}`,
        hint: 'Declare it with the other variables, or correct the spelling.',
      };
    }
  },
});
