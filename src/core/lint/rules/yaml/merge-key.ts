import { isRecord, type Path } from '../../../json.ts';
import { defineFileRule } from '../../rule.ts';

export const mergeKey = defineFileRule({
  id: 'yaml/merge-key',
  severity: 'warning',
  summary: 'No map has the key `<<`.',
  details:
    '`<<: *other` merges maps in YAML 1.1 only. In YAML 1.2, which promptops reads, it is a key like any other, so the values that it should bring are not there. Write them out, or use the alias as a whole value.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmodelParameters: {temperature: 0}\ntemplate: Say hello.\n' },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nmodelParameters:\n  <<: {temperature: 0}\n  maxTokens: 10\ntemplate: Say hello.\n',
  },
  applies: ({ source }) => source.text.includes('<<') && !source.file.endsWith('.json'),
  *check({ source, document }) {
    if (!document) return;
    for (const path of mergeKeys(document.data, []))
      yield {
        at: { kind: 'node', source, path, key: true },
        message: '`<<` does not merge maps in YAML 1.2: it is a key like any other.',
        hint: 'Write the values out.',
      };
  },
});

function* mergeKeys(value: unknown, path: Path): Iterable<Path> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* mergeKeys(item, [...path, at]);
  if (!isRecord(value)) return;
  for (const key of Object.keys(value)) {
    if (key === '<<') yield [...path, key];
    yield* mergeKeys(value[key], [...path, key]);
  }
}
