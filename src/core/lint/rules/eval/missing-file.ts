import { defineReaderRule } from '../../rule.ts';

export const missingTests = defineReaderRule({
  id: 'eval/missing-file',
  severity: 'warning',
  summary: 'Every file of test data that a prompt names is there, inside the repository.',
  details:
    'Without its rows a prompt is not tested, and nothing can be said about variables that the rows would give. The path counts from the folder of the file that names it.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}}."\ntestData: file://partials/rows.json\n',
    beside: { 'prompts/partials/rows.json': '[{"who": "Ana"}]\n' },
  },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: "Greet {{who}}."\ntestData: file://rows.json\n' },
});
