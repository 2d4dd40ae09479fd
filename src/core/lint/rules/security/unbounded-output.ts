import { defineRule } from '../../rule.ts';

const LIMITS = [
  'max_tokens',
  'maxTokens',
  'max_completion_tokens',
  'maxCompletionTokens',
  'max_output_tokens',
  'maxOutputTokens',
  'num_predict',
];

export const unboundedOutput = defineRule({
  id: 'security/unbounded-output',
  severity: 'info',
  recommended: false,
  summary: 'A prompt that sets up its model bounds the length of the answer.',
  details: `Without a limit one request can run up the longest answer that the model gives (OWASP LLM10, unbounded consumption). Set
\`max_tokens\` to what the answer needs. Prompts without a model leave this to their caller.`,
  good: {
    file: 'prompts/ask.prompt.yaml',
    text: 'name: ask\nmodel: openai/gpt-5\nmodelParameters: {max_tokens: 500}\ntemplate: Say hello.\n',
  },
  bad: { file: 'prompts/ask.prompt.yaml', text: 'name: ask\nmodel: openai/gpt-5\ntemplate: Say hello.\n' },
  *check({ modelConfig, source, paths }) {
    if (Object.keys(modelConfig).length === 0 || LIMITS.some((name) => modelConfig[name] !== undefined)) return;
    yield {
      at: { kind: 'node', source, path: paths?.model ?? ['model'], key: true },
      message: 'Nothing bounds the length of the answer.',
      hint: 'Set `max_tokens`.',
    };
  },
});
