import { defineRule } from '../../rule.ts';

export const description = defineRule({
  id: 'meta/description',
  severity: 'info',
  recommended: false,
  summary: 'Every prompt has a description.',
  details: 'The description is what people see in the registry beside the name. One sentence on what the prompt is for is enough.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets a visitor by name\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ntemplate: Say hello.\n' },
  *check({ description: written, source }) {
    if (written !== undefined && written.trim() !== '') return;
    yield { at: { kind: 'file', source }, message: 'The prompt has no description.', hint: 'Add `description:` with what it is for.' };
  },
});
