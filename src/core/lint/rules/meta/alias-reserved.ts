import { aliasObjection } from '../../../mlflow/limits.ts';
import { defineRule } from '../../rule.ts';

export const aliasReserved = defineRule({
  id: 'meta/alias-reserved',
  severity: 'error',
  summary: 'Every alias is one that the registry can hold.',
  details:
    'MLflow keeps `latest` and `v1`, `v2`, … for itself, takes letters, digits, `_` and `-` (no dots) and at most 255 of them. An alias of digits alone would read as a version number.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\naliases: [staging]\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\naliases: [latest, "1.0"]\ntemplate: Say hello.\n' },
  applies: ({ aliases }) => aliases.length > 0,
  *check({ aliases, source, paths }) {
    for (const [at, alias] of aliases.entries()) {
      const reason = aliasObjection(alias);
      if (reason === undefined) continue;
      yield {
        at: { kind: 'node', source, path: [...(paths?.aliases ?? ['aliases']), at] },
        message: `\`${alias}\` cannot be an alias: ${reason}.`,
        hint: 'Use a word such as `staging`; a version such as `1.4.0` goes under `version`.',
      };
    }
  },
});
