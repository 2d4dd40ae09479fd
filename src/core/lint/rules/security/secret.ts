import { type SecretHit, scanSecrets } from '../../../scan/secrets.ts';
import type { Report } from '../../finding.ts';
import { defineFileRule, type LintFile } from '../../rule.ts';
import { TRAITS } from '../../traits.ts';

const fake = ['sk-', 'proj-', 'a8Kd0Zq3Lw9Rf2Tn6Yv1Hc5Xj7Mb4Pse8Kd0Zq3Lw9Rf2Tn6Yv1'].join('');

export const secret = defineFileRule({
  id: 'security/secret',
  severity: 'error',
  summary: 'No secret is written in a prompt file.',
  details: `Keys, tokens, passwords and private keys in a file are in its history for good, and in a prompt they reach the model, its
provider and the registry too. The whole file is looked at, comments and test data included: with secretlint's recommended rules, with
patterns for the keys of model providers, and for values that look random behind a name such as \`api_key\`. No output repeats the value.

Revoke the secret first, then write \`\${env:NAME}\` or leave it to the environment. Placeholders such as \`sk-xxxx\` or \`<your-key>\` are
fine.`,
  needs: TRAITS.longToken | TRAITS.dashes | TRAITS.url,
  good: {
    file: 'prompts/ask.prompt.yaml',
    text: 'name: ask\ntemplate: Explain how to set OPENAI_API_KEY to sk-xxxxxxxxxxxxxxxxxxxxxxxx.\n',
  },
  bad: { file: 'prompts/ask.prompt.yaml', text: `name: ask\ntemplate: Use the key ${fake} for calls.\n` },
  check(file) {
    const hits = scanSecrets(file.source.text, file.traits);
    return hits instanceof Promise ? hits.then((found) => reports(file, found)) : reports(file, hits);
  },
});

function reports({ source }: LintFile, hits: readonly SecretHit[]): readonly Report[] {
  return hits.map(({ start, end, kind }) => ({
    at: { kind: 'file', source, span: { start, end } },
    message: `${kind[0]!.toUpperCase()}${kind.slice(1)} is written here.`,
    hint: 'Revoke it, then take it from the environment.',
  }));
}
