import { defineRule } from '../../rule.ts';

const NUMBER = /^\d+$/;
const LEGAL = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;

export const versionLabel = defineRule({
  id: 'meta/version-label',
  severity: 'warning',
  summary: 'The version can be asked for as `name@version`.',
  details:
    'A label is how people name a version: `greet@1.4.0`. A label of digits alone means the version number of the registry instead, and blanks, `/` and `@` do not fit into a reference. Use something like `1.4.0` or `2026-07`.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\nversion: "1.4.0"\ndescription: greets\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\nversion: "7"\ndescription: greets\ntemplate: Say hello.\n' },
  applies: ({ label }) => label !== undefined && (NUMBER.test(label) || !LEGAL.test(label)),
  *check({ label, source, paths }) {
    if (label === undefined) return;
    const at = { kind: 'node', source, path: paths?.version ?? ['version'] } as const;
    if (NUMBER.test(label))
      yield {
        at,
        message: `\`@${label}\` means version number ${label} of the registry, not this label.`,
        hint: `Write \`"${label}.0"\` or \`"${label}.0.0"\`.`,
      };
    else if (!LEGAL.test(label))
      yield {
        at,
        message: `The version \`${label}\` cannot be written in a reference such as \`name@1.4.0\`.`,
        hint: 'Use letters, digits, `.`, `_`, `-` and `+`, and begin with a letter or digit.',
      };
  },
});
