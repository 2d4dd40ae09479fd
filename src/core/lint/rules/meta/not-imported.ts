import { defineReaderRule } from '../../rule.ts';

export const notImported = defineReaderRule({
  id: 'meta/not-imported',
  severity: 'info',
  summary: 'Every prompt that a configuration names is text that can be read.',
  details:
    'Prompts that are code (`.js`, `.py`, `exec:`) or that live on a server (`langfuse://…`) are named and left alone: promptops runs no code of a prompt file and fetches nothing.',
  good: {
    file: 'prompts/promptfooconfig.yaml',
    text: 'description: greets\nprompts:\n  - "Greet {{name}}."\nproviders: [openai:gpt-5]\ntests:\n  - vars: {name: Ada}\n',
  },
  bad: {
    file: 'prompts/promptfooconfig.yaml',
    text: 'description: greets\nprompts:\n  - file://greet.py\n  - "Greet {{name}}."\nproviders: [openai:gpt-5]\ntests:\n  - vars: {name: Ada}\n',
    beside: { 'prompts/greet.py': 'def greet(context): return "hello"\n' },
  },
});
