import { defineRule } from '../../rule.ts';

export const aliasGuarded = defineRule({
  id: 'meta/alias-guarded',
  severity: 'error',
  summary: 'No file names an alias that only `promote` may move.',
  details:
    'An alias that is protected, has a gate or takes its version from another alias is moved by `promptops promote`, with its checks and on record. In a file it would move with every merge. Remove it from the file.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\naliases: [staging]\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\naliases: [production]\ntemplate: Say hello.\n' },
  applies: ({ aliases }) => aliases.length > 0,
  *check({ aliases, source, paths, name }, _options, { guardedAliases }) {
    for (const [at, alias] of aliases.entries()) {
      const reason = guardedAliases.get(alias);
      if (reason === undefined) continue;
      yield {
        at: { kind: 'node', source, path: [...(paths?.aliases ?? ['aliases']), at] },
        message: `The alias \`${alias}\` cannot follow a file: ${reason}.`,
        hint: `Remove it here; \`promptops promote ${name} --to ${alias}\` moves it.`,
      };
    }
  },
});
