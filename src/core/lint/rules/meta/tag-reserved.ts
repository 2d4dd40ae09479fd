import { defineRule } from '../../rule.ts';

const RESERVED = ['promptops_', 'mlflow.', '_mlflow'];

const reservedStart = (key: string) => RESERVED.find((start) => key.toLowerCase().startsWith(start));

export const tagReserved = defineRule({
  id: 'meta/tag-reserved',
  severity: 'error',
  summary: 'No tag begins with `promptops_`, `mlflow.` or `_mlflow`.',
  details:
    'Tags of these names carry the content hash, the text and the type of a version. A tag of yours under such a name would overwrite what promptops or MLflow relies on. Use another name.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntags: {team: support}\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntags: {promptops_content_hash: abc}\ntemplate: Say hello.\n' },
  applies: ({ tags }) => Object.keys(tags).some((key) => reservedStart(key) !== undefined),
  *check({ tags, source, paths }) {
    for (const key of Object.keys(tags)) {
      const prefix = reservedStart(key);
      if (prefix === undefined) continue;
      yield {
        at: { kind: 'node', source, path: [...(paths?.tags ?? ['tags']), key], key: true },
        message: `The tag \`${key}\` begins with \`${prefix}\`, which is reserved.`,
        hint: 'Give it another name.',
      };
    }
  },
});
