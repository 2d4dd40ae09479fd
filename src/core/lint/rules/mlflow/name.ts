import { isLegalName } from '../../../prompt/name.ts';
import { defineRule } from '../../rule.ts';

export const name = defineRule({
  id: 'mlflow/name',
  severity: 'error',
  summary: 'The name under which a prompt is registered is one that MLflow accepts.',
  details:
    'MLflow takes 1 to 256 of the characters `A-Z a-z 0-9 _ . -`, and neither `.` nor `..`. A `name` that is none of that is replaced by the path of the file, which is nearly always fine; this rule speaks up where the path is not: too deep, or without one legal character. Rename the file, or write a legal `name`.',
  good: { file: 'prompts/greeting.prompt.yaml', text: 'description: greets\ntemplate: Greet me.\n' },
  bad: { file: `prompts/${'very/'.repeat(60)}deep.prompt.yaml`, text: 'description: greets\ntemplate: Greet me.\n' },
  applies: ({ name }) => !isLegalName(name) || !/[A-Za-z0-9]/.test(name),
  *check(prompt) {
    const shown = prompt.name.length > 60 ? `${prompt.name.slice(0, 60)}…` : prompt.name;
    yield {
      at: { kind: 'file', source: prompt.source },
      message:
        prompt.name.length > 256
          ? `The name \`${shown}\` has ${prompt.name.length} characters; MLflow takes at most 256.`
          : `The path of this file gives the name \`${shown}\`, which MLflow does not take.`,
      hint: 'Rename the file, or write a `name` of letters, digits, `_`, `.` and `-`.',
    };
  },
});
