import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { diskAnswers } from '../../../src/adapters/answers/disk-answers.ts';
import { memoryAnswers } from '../../../src/adapters/answers/memory-answers.ts';
import type { StoredAnswer } from '../../../src/ports/answer-store.ts';
import { describeWith, permissionsAbsent } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';

const keyOf = (word: string) => createHash('sha256').update(word).digest('hex');
const anEntry = (change: Partial<StoredAnswer> = {}): StoredAnswer => ({
  key: keyOf('ann'),
  at: '2026-11-21T08:00:00.000Z',
  source: 'live',
  answer: {
    text: 'Hello Ann 🐈',
    finishReason: 'stop',
    toolCalls: [{ id: '1', name: 'find', arguments: '{"a":1}' }],
    usage: { input: 3, output: 2, cachedInput: 1 },
    model: 'gpt-4.1-mini-2025-04-14',
    latencyMs: 12,
  },
  parts: { v: 1, provider: 'openai', params: { temperature: 0 } },
  ...change,
});

describe.each([
  ['in memory', () => memoryAnswers()],
  ['on disk', () => diskAnswers({ folder: scratchFolder() })],
])('answers %s', (_where, open) => {
  it('come back as they were put', () => {
    const answers = open();
    answers.put(anEntry());
    expect(answers.get(anEntry().key)).toEqual(anEntry());
    expect(answers.get(keyOf('bob'))).toBeUndefined();
  });

  it('the last one wins', () => {
    const answers = open();
    answers.put(anEntry());
    const other = anEntry({ answer: { text: 'Hi', toolCalls: [], refused: true } });
    answers.put(other);
    expect(answers.get(other.key)).toEqual(other);
  });
});

describe('the cache on disk', () => {
  it('is a file for each answer, by the first letters of its key, and not for git', async () => {
    const folder = join(scratchFolder(), 'deep/cache');
    const answers = diskAnswers({ folder });
    answers.put(anEntry());
    await answers.settled();
    const { key } = anEntry();
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', key.slice(0, 2)].sort());
    expect(readdirSync(join(folder, key.slice(0, 2)))).toEqual([`${key}.json`]);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(diskAnswers({ folder }).get(key)).toEqual(anEntry());
  });

  it.each([
    ['empty', ''],
    ['half written', '{"key":"'],
    ['of something else', '{"hello":1}'],
    ['without a text', JSON.stringify({ ...anEntry(), answer: { toolCalls: [] } })],
    ['with a finish that is none', JSON.stringify({ ...anEntry(), answer: { text: 'x', finishReason: 'enough' } })],
    ['with tool calls that are none', JSON.stringify({ ...anEntry(), answer: { text: 'x', toolCalls: [{}] } })],
    ['with counts that are none', JSON.stringify({ ...anEntry(), answer: { text: 'x', usage: { input: '3', output: 2 } } })],
    ['of another key', JSON.stringify({ ...anEntry(), key: keyOf('bob') })],
    ['nested without end', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('a file %s is a miss, and is written anew', async (_what, content) => {
    const folder = scratchFolder();
    const { key } = anEntry();
    mkdirSync(join(folder, key.slice(0, 2)));
    writeFileSync(join(folder, key.slice(0, 2), `${key}.json`), content);
    const answers = diskAnswers({ folder });
    expect(answers.get(key)).toBeUndefined();
    answers.put(anEntry());
    expect(answers.get(key)).toEqual(anEntry());
    await answers.settled();
    expect(diskAnswers({ folder }).get(key)).toEqual(anEntry());
  });

  it('two answers under one key: the last one is on the disk', async () => {
    const folder = scratchFolder();
    const answers = diskAnswers({ folder });
    for (const text of ['one', 'two', 'three']) answers.put(anEntry({ answer: { text, toolCalls: [] } }));
    await answers.settled();
    expect(diskAnswers({ folder }).get(anEntry().key)?.answer.text).toBe('three');
  });

  it('an answer that says nothing of its source is no evidence', () => {
    const folder = scratchFolder();
    const { key } = anEntry();
    const { source: _, ...rest } = anEntry();
    mkdirSync(join(folder, key.slice(0, 2)));
    writeFileSync(join(folder, key.slice(0, 2), `${key}.json`), JSON.stringify(rest));
    expect(diskAnswers({ folder }).get(key)?.source).toBe('fixture');
  });

  it.each(['../../../etc/passwd', 'x', '', `${keyOf('a')}/`, keyOf('a').toUpperCase()])('`%s` is no key and leads nowhere', async (key) => {
    const folder = scratchFolder();
    const answers = diskAnswers({ folder });
    answers.put(anEntry({ key }));
    await answers.settled();
    expect(answers.get(key)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['hunter2hunter2', 'hunter"2"\\hunter'])('keeps nothing that holds a secret of the environment: %s', (secret) => {
    const folder = scratchFolder();
    const answers = diskAnswers({ folder, secrets: ['', secret] });
    answers.put(anEntry({ answer: { text: `your key is ${secret}`, toolCalls: [] } }));
    expect(answers.get(anEntry().key)).toBeUndefined();
    answers.put(anEntry());
    expect(answers.get(anEntry().key)).toEqual(anEntry());
  });

  it('where a file stands in the way of its folder, nothing is kept and nothing breaks', async () => {
    const folder = join(scratchFolder({ cache: 'a file' }), 'cache');
    const answers = diskAnswers({ folder });
    answers.put(anEntry());
    await answers.settled();
    expect(answers.get(anEntry().key)).toBeUndefined();
  });
});

const withoutTypes = 'typescript' in process.features ? undefined : 'this Node.js runs no TypeScript';
describeWith('strip-types', withoutTypes, () => {
  it('two processes at once never see half of an answer', async () => {
    const folder = scratchFolder();
    const keys = Array.from({ length: 8 }, (_, n) => keyOf(`shared ${n}`));
    const run = (word: string) => {
      const script = join(import.meta.dirname, 'disk-answers-child.ts');
      const started = spawn(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', '--experimental-strip-types', script, folder, word, '40', ...keys],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      return textOf(started.stdout);
    };
    const seen = (await Promise.all([run('a'), run('b')])).map((text) => JSON.parse(text));
    expect(seen).toEqual([
      { whole: 320, missing: 0, broken: 0 },
      { whole: 320, missing: 0, broken: 0 },
    ]);
    const left = keys.flatMap((key) => readdirSync(join(folder, key.slice(0, 2))));
    expect(left.filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});

describeWith('permissions', permissionsAbsent, () => {
  it('a folder that cannot be written is no error', async () => {
    const folder = scratchFolder();
    chmodSync(folder, 0o500);
    const answers = diskAnswers({ folder });
    answers.put(anEntry());
    await answers.settled();
    expect(answers.get(anEntry().key)).toBeUndefined();
    expect(existsSync(join(folder, '.gitignore'))).toBe(false);
    chmodSync(folder, 0o700);
  });
});
