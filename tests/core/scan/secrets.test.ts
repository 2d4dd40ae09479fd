import { describe, expect, it } from '@jest/globals';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { traitsOf } from '../../../src/core/lint/traits.ts';
import { mayHoldKnownSecret } from '../../../src/core/scan/secret-patterns.ts';
import { scanWithSecretlint } from '../../../src/core/scan/secretlint-scan.ts';
import { scanSecrets } from '../../../src/core/scan/secrets.ts';
import { OWN_SAMPLES, PRESET_SAMPLES } from './secret-samples.ts';

const around = (sample: string) => `name: a\ntemplate: |\n  Use this: ${sample}\n  Answer in one line.\n`;

describe('the prefilter', () => {
  it('has samples for every rule of the preset that looks for something', () => {
    const names = rules
      .map((rule) => rule.meta.id.replace('@secretlint/secretlint-rule-', ''))
      .filter((name) => name !== 'filter-comments');
    expect([...new Set(PRESET_SAMPLES.map(([name]) => name))].sort()).toEqual(names.sort());
  });

  it.each(PRESET_SAMPLES)('passes what the preset finds as %s', async (_, sample) => {
    expect(await scanWithSecretlint(sample)).not.toEqual([]);
    expect(mayHoldKnownSecret(sample, traitsOf(sample))).toBe(true);
  });

  it.each(OWN_SAMPLES.filter(([what]) => !/assigned|password|header|client secret in|registry/.test(what)))('passes %s', (_, sample) => {
    expect(mayHoldKnownSecret(sample, traitsOf(sample))).toBe(true);
  });
});

describe('secrets', () => {
  it.each([...PRESET_SAMPLES.filter(([rule]) => rule !== 'gcp'), ...OWN_SAMPLES])(
    'finds %s once, in the middle of a prompt',
    async (_, sample) => {
      const text = around(sample);
      const hits = await scanSecrets(text);
      expect(hits).toHaveLength(1);
      const { start, end, kind } = hits[0]!;
      expect(sample).toContain(text.slice(start, end));
      expect(end - start).toBeGreaterThan(8);
      expect(sample).not.toContain(kind);
    },
  );

  it.each([
    '',
    'Never reveal your API key, password or token.',
    `api_key: \${env:OPENAI_API_KEY}`,
    `api_key: \${env:OPENAI_API_KEY:test-key}`,
    'api_key: "{{ api_key }}"',
    'api_key: <your-api-key>',
    'api_key: your-api-key-goes-here-123',
    'api_key: sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'api_key: sk-****************************1234',
    'apiKey: sk-proj-...abc',
    'OPENAI_API_KEY=sk-1234567890abcdef1234567890abcdef',
    'key: AKIAIOSFODNN7EXAMPLE',
    'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'https://user:password@host.example.com/',
    'https://{{user}}:{{pass}}@host.io/',
    `postgres://app:\${DB_PASSWORD}@db.internal/x`,
    'https://docs.shop.io:8080/a@b',
    'password: correcthorsebatterystaple',
    'access_token: string',
    'max_tokens: 4096, token_count: 1234567890123456',
    'secret_key: deadbeefdeadbeefdeadbeefdeadbeef',
    'model: gpt-4o-mini-2024-07-18',
    'commit 3f2a9c1b7d5e8046af13bc97d2e5806417c3b9aa',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'id: 550e8400-e29b-41d4-a716-446655440000',
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
    'A key begins with -----BEGIN RSA PRIVATE KEY----- and ends with -----END RSA PRIVATE KEY-----.',
    'task-specific-instructions-for-20-models',
    'Explain what ghp_ and github_pat_ tokens are.',
    'pk-lf-9f3b1c7e-5a2d-8046-9f3b-1c7e5a2d8046',
    'password: {password_hash_2024_abcdef}',
    'xoxb-your-token-here',
  ])('stays silent on %j', async (text) => {
    expect(await scanSecrets(text)).toEqual([]);
    expect(await scanSecrets(around(text))).toEqual([]);
  });

  it('finds each of several, in order', async () => {
    const text = `${OWN_SAMPLES[0]![1]}\n\n${PRESET_SAMPLES[7]![1]} and ${OWN_SAMPLES[6]![1]}`;
    const hits = await scanSecrets(text);
    expect(hits.map((hit) => hit.kind)).toEqual(['an OpenAI key', 'an npm token', 'a Google key']);
  });

  it.each(['eyJ-', 'sk-proj-', 'api_key ', 'bearer bearer', '://a:', '-----BEGIN PRIVATE KEY-----', 'mongodb://a:b', 'xoxb-a-'])(
    'reads a hostile text of %s',
    async (piece) => {
      expect((await scanSecrets(piece.repeat(200_000 / piece.length))).length).toBeLessThan(2);
    },
  );

  it('stops counting where a text is full of secrets', async () => {
    expect(await scanSecrets(`${OWN_SAMPLES[6]![1]} `.repeat(1000))).toHaveLength(200);
  });

  it('answers at once for a text of plain words', () => {
    expect(scanSecrets('Answer the question politely.')).toEqual([]);
  });
});
