import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { gitIn, makeRepository } from '../../scripts/gen/example-repository.ts';
import { fillExamples } from '../../scripts/gen/fill-examples.ts';
import { printedBy } from '../../scripts/gen/printed-by.ts';
import { RULES } from '../../src/core/lint/rules/index.ts';
import { NATIVE_KEYS } from '../../src/core/prompt/formats/native.ts';
import { contentHash } from '../../src/core/prompt/hash.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { readText } from '../read-text.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const pages = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
const textOf = (page: string) => readFileSync(join(DOCS, page), 'utf8');

function newFolder(): string {
  const folder = folderWith({});
  makeRepository(folder);
  return folder;
}

const SURROUNDINGS = { newFolder, promptops: printedBy, git: gitIn };

describe('the documentation', () => {
  const show = (shown: readonly string[]) =>
    it.each(shown)(
      '%s shows what its commands print',
      async (page) => {
        expect(await fillExamples(textOf(page), SURROUNDINGS)).toBe(textOf(page));
      },
      60_000,
    );
  const registering = pages.filter((page) => /^\$ promptops register/m.test(textOf(page)));
  show(pages.filter((page) => !registering.includes(page)));
  describeWith('sqlite', withoutSqlite(), () => show(registering));

  it.each([
    'getting-started.md',
    'prompt-files.md',
    'hash.md',
    'lint.md',
    'templates.md',
    'configuration.md',
    'registry.md',
    'evaluation.md',
    'gates.md',
    'judges.md',
    'ci.md',
  ])('%s runs commands', (page) => {
    expect(textOf(page)).toMatch(/^\$ promptops /m);
  });

  it.each(pages)('%s speaks of rules that are there', (page) => {
    const groups = [...new Set(RULES.map(({ id }) => id.slice(0, id.indexOf('/'))))].join('|');
    const named = [...textOf(page).matchAll(new RegExp(`\\b(?:${groups})/[a-z][a-z0-9-]+\\b`, 'g'))].map(([id]) => id);
    const known: readonly string[] = RULES.map(({ id }) => id);
    expect(named.filter((id) => !known.includes(id) && !existsSync(join(DOCS, '..', 'schemas', id)))).toEqual([]);
  });
});

describe('examples', () => {
  it('see a difference where a page shows something else', async () => {
    const page = '```console\n$ promptops nope\nsomething else\n$ echo $?\n0\n```\n';
    const filled = await fillExamples(page, SURROUNDINGS);
    expect(filled).toContain("unknown command 'nope'");
    expect(filled).toMatch(/\n2\n```\n$/);
  });

  it('run nothing but promptops and git', async () => {
    await expect(fillExamples('```console\n$ rm file\n```\n', SURROUNDINGS)).rejects.toThrow('rm file');
  });
});

describe('the keys of the native format', () => {
  const rows = [...textOf('prompt-files.md').matchAll(/^\| (`[a-zA-Z]+`) \| .* \| `([^`]+)` \|$/gm)].map(([, key = '', example = '']) => [
    key.replaceAll('`', ''),
    example,
  ]);

  it('are all there', () => {
    expect(rows.map(([key]) => key).sort()).toEqual([...NATIVE_KEYS].sort());
  });

  it.each(rows)('%s: %s', async (key = '', example = '') => {
    const body = ['template', 'messages'].includes(key) ? '' : 'template: "Answer {query} {{query}}"\n';
    const beside = key === 'jsonSchema' ? 'responseFormat: json_schema\n' : '';
    const cwd = folderWith({ 'prompts/a.prompt.yaml': `${example}\n${beside}${body}` });
    const findings = JSON.parse((await runCli(['lint', '--json'], { cwd })).stdout).findings as { rule: string; severity: string }[];
    expect(findings.filter(({ rule, severity }) => severity !== 'info' && !rule.startsWith('template/'))).toEqual([]);
  });
});

describe('the vectors of the hash', () => {
  const rows = [...textOf('hash.md').matchAll(/^\| `(\{.*\})` \| `([0-9a-f]{64})` \|$/gm)].map(([, json = '', hash = '']) => [
    json.replaceAll('\\|', '|'),
    hash,
  ]);

  it.each(rows)('%s', (json, hash) => {
    expect(
      createHash('sha256')
        .update(json ?? '')
        .digest('hex'),
    ).toBe(hash);
  });

  it('are those of our own code', async () => {
    expect(rows.length).toBe(4);
    const prompt = await readText('prompts/j.jinja2', 'Sum up {{ text | upper }}');
    expect(rows.map(([, hash]) => hash)).toContain(contentHash(prompt));
  });
});
