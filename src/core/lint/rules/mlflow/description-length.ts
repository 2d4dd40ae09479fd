import { defineRule } from '../../rule.ts';

const MAX_CHARACTERS = 5_000;

export const descriptionLength = defineRule({
  id: 'mlflow/description-length',
  severity: 'error',
  summary: 'A description has at most 5,000 characters.',
  details:
    'MLflow on PostgreSQL refuses a longer one with a database error (SQLite takes it, so the mistake shows up only in production). A description says what the prompt is for; notes and history belong in comments or in git.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: Greets the user.\ntemplate: Greet me.\n' },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: `name: a\ntemplate: Greet me.\ndescription: >-\n${'  Greets the user kindly, in the language of the message, and without a single exclamation mark.\n'.repeat(55)}`,
  },
  applies: ({ description = '' }) => description.length > MAX_CHARACTERS,
  *check(prompt) {
    const length = prompt.description?.length ?? 0;
    yield {
      at: { kind: 'node', source: prompt.source, path: ['description'], key: true },
      message: `The description has ${length.toLocaleString('en')} characters; MLflow on PostgreSQL stores at most ${MAX_CHARACTERS.toLocaleString('en')}.`,
      hint: 'Say in a few sentences what the prompt is for.',
    };
  },
});
