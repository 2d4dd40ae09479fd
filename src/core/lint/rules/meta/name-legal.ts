import { defineRule } from '../../rule.ts';

export const nameLegal = defineRule({
  id: 'meta/name-legal',
  severity: 'info',
  summary: 'The `name` is one under which the prompt can be registered.',
  details:
    'MLflow takes 1 to 256 of the characters `A-Z a-z 0-9 _ . -`. Any other name, such as `Text Summarizer`, is for people: it is kept as a tag, and the prompt is registered under a name that comes from its path. Moving the file then changes that name.',
  good: { file: 'prompts/summary.prompt.yaml', text: 'name: text-summarizer\ndescription: sums up\ntemplate: Sum up.\n' },
  bad: { file: 'prompts/summary.prompt.yaml', text: 'name: Text Summarizer\ndescription: sums up\ntemplate: Sum up.\n' },
  applies: ({ displayName, suffix, writtenName }) => displayName !== undefined && suffix === undefined && displayName === writtenName,
  *check({ displayName, suffix, writtenName, name, source, paths }) {
    if (displayName === undefined || suffix !== undefined || displayName !== writtenName) return;
    yield {
      at: { kind: 'node', source, path: paths?.name ?? ['name'] },
      message: `\`${shortened(displayName)}\` is kept as a display name; the prompt is registered as \`${shortened(name)}\`, from its path.`,
      hint: 'To choose the name yourself, write one of letters, digits, `_`, `.` and `-`.',
    };
  },
});

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
