import { defineRule } from '../../rule.ts';

const MAX_KEY = 250;
const MAX_VALUE = 5_000;

export const tagLimits = defineRule({
  id: 'meta/tag-limits',
  severity: 'warning',
  summary: 'Tags have names and values that every MLflow can hold.',
  details:
    'MLflow takes letters, digits, `_`, `-`, `.`, `:`, `/` and blanks in the name of a tag, at most 250 of them, and at most 5,000 characters of value on every store. Text of that length belongs into the prompt or its description.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntags: {team: support}\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntags: {"team#1": support}\ntemplate: Say hello.\n' },
  applies: ({ tags }) => Object.keys(tags).some((key) => objection(key, tags[key]!) !== undefined),
  *check({ tags, source, paths }) {
    for (const key of Object.keys(tags)) {
      const problem = objection(key, tags[key]!);
      if (problem === undefined) continue;
      yield {
        at: { kind: 'node', source, path: [...(paths?.tags ?? ['tags']), key], key: true },
        message: problem,
        hint: 'Shorten or rename the tag.',
      };
    }
  },
});

function objection(key: string, value: string): string | undefined {
  if (key === '') return 'A tag has an empty name.';
  if (key.length > MAX_KEY) return `The name of the tag \`${key.slice(0, 40)}…\` has ${key.length} characters; MLflow takes ${MAX_KEY}.`;
  if (!/^[/\w.\- :]+$/.test(key)) return `The name of the tag \`${key}\` has characters that MLflow does not take.`;
  return value.length > MAX_VALUE
    ? `The tag \`${key}\` has ${value.length} characters; stores differ in what they take beyond ${MAX_VALUE}.`
    : undefined;
}
