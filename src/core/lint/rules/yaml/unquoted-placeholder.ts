import { isRecord, type Path } from '../../../json.ts';
import type { Fix, Report } from '../../finding.ts';
import { defineFileRule, type LintFile } from '../../rule.ts';

/** `{{x}}` keeps a file from being read and is reported by the reader; `{x}` alone is a map with one empty key. */
export const unquotedPlaceholder = defineFileRule({
  id: 'yaml/unquoted-placeholder',
  severity: 'error',
  summary: 'A text that begins with a placeholder is in quotes.',
  details:
    'YAML takes `{` at the start of a value for a map. `content: {{name}}` is then a map of a map, or no YAML at all, and `content: {name}` is a map with one key. Put the whole text in quotes, or below `|`.',
  fixable: true,
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: echoes\nmessages:\n  - role: user\n    content: "{{question}}"\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: echoes\nmessages:\n  - role: user\n    content: {{question}}\n' },
  applies: ({ document }) => isRecord(document?.data) && mayHoldMap(document.data),
  *check(file) {
    const data = file.document?.data;
    if (!isRecord(data)) return;
    yield* singleBrace(file, data.template, ['template']);
    if (!Array.isArray(data.messages)) return;
    for (const [at, message] of data.messages.entries())
      if (isRecord(message) && isRecord(message.content)) yield* singleBrace(file, message.content, ['messages', at, 'content']);
  },
});

function mayHoldMap({ template, messages }: Readonly<Record<string, unknown>>): boolean {
  return (
    isRecord(template) ||
    (Array.isArray(messages) && messages.some((message: unknown) => isRecord(message) && isRecord(message['content'])))
  );
}

function* singleBrace({ document, source }: LintFile, value: unknown, path: Path): Iterable<Report> {
  if (!isRecord(value) || !document) return;
  const [key, ...others] = Object.keys(value);
  if (key === undefined || others.length > 0 || value[key] !== null || !document.has(path)) return;
  const written = document.sourceOf(path);
  if (!/^\{ *[A-Za-z_][\w.]* *\}$/.test(written)) return;
  const fix: Fix = { description: 'Put the text in quotes.', edits: [{ span: document.spanOf(path), text: `"${written}"` }] };
  yield {
    at: { kind: 'node', source, path },
    message: `\`${written}\` without quotes is a map to YAML, not a text.`,
    hint: 'Put the whole text in quotes, or below `|`.',
    fix,
  };
}
