import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretHit } from './secret-hit.ts';

const ID = '@secretlint/secretlint-rule-preset-recommend';
const RULE_PREFIX = '@secretlint/secretlint-rule-';

const KINDS: Readonly<Record<string, string>> = {
  '1password': 'a 1Password token',
  anthropic: 'an Anthropic key',
  aws: 'an AWS secret access key',
  basicauth: 'a user name and password in a URL',
  'database-connection-string': 'a password in a database URL',
  databricks: 'a Databricks token',
  docker: 'a Docker token',
  figma: 'a Figma token',
  gcp: 'a Google Cloud service account key',
  github: 'a GitHub token',
  gitlab: 'a GitLab token',
  grafana: 'a Grafana token',
  groq: 'a Groq key',
  'hashicorp-vault': 'a Vault token',
  huggingface: 'a Hugging Face token',
  linear: 'a Linear key',
  notion: 'a Notion token',
  npm: 'an npm token',
  openai: 'an OpenAI key',
  privatekey: 'a private key',
  sendgrid: 'a SendGrid key',
  shopify: 'a Shopify token',
  slack: 'a Slack token',
  vercel: 'a Vercel token',
};

/**
 * Secretlint's recommended preset over one text. Its messages quote what they found: only rule and place are used.
 * A made-up file name keeps it from reading files of its own.
 */
export async function scanWithSecretlint(text: string): Promise<SecretHit[]> {
  const ext = text.trimStart().startsWith('{') ? '.json' : '.txt';
  const { messages } = await lintSource({
    source: { content: text, filePath: `prompt${ext}`, ext, contentType: 'text' },
    options: { noPhysicFilePath: true, config: { rules: [{ id: ID, rule: creator }] } },
  });
  return messages.map(({ ruleId, range: [start, end] }) => ({
    start,
    end,
    kind: KINDS[ruleId.replace(RULE_PREFIX, '')] ?? 'a secret',
  }));
}
