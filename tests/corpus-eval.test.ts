import { chmodSync, cpSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isRecord } from '../src/core/json.ts';
import { CORPUS, type CorpusFile, corpusAbsent, corpusFiles } from './corpus.ts';
import { describeWith } from './require.ts';
import { folderWith, runCli } from './run-cli.ts';

const files = [...corpusFiles('promptfoo'), ...corpusFiles('github-models')];

/** Files that cannot be measured here, and the reason that is told. */
const REFUSED: readonly RegExp[] = [
  /No prompt here has cases to be measured with/,
  /tests `[^`]+` are not among the files/,
  /prompts are made by code or kept elsewhere/,
];

/** Checks without a verdict, by the words that say why; a judge and code are absent on purpose. */
const UNDECIDED: Readonly<Record<string, RegExp>> = {
  'no judge': /no judge is configured/,
  embeddings: /compares embeddings/,
  'code in the case': /code within a case is not run|runs no code of this language/,
  'code not allowed': /PROMPTOPS_ALLOW_CODE=1/,
  traces: /spans of a trace/,
  classifiers: /classifier or a moderation service/,
  'a transform': /`transform` is code/,
  'no such assertion': /there is no such assertion/,
  'no context': /the case has no `context`/,
  'no tools': /declares no tools/,
};

interface Measured {
  readonly name: string;
  readonly code: number;
  readonly stderr: string;
  readonly checks: readonly { readonly type: string; readonly status: string; readonly reason: string }[];
}

const PATIENCE_MS = 180_000;
const folderOf = ({ format, repository }: CorpusFile) => `${format}/${repository.replace('/', '__')}`;

describeWith('corpus', corpusAbsent, () => {
  let root: string;
  const echoed: Measured[] = [];
  const recorded: Measured[] = [];
  const replayed: Measured[] = [];

  /** Says what it is asked. */
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { prompt } = JSON.parse(Buffer.concat(chunks).toString()) as { prompt: string };
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ text: prompt }));
    });
  });
  afterAll(() => {
    server.close();
  });

  const measure = async (folder: string, paths: readonly string[], provider: string, ...more: readonly string[]) => {
    const argv = ['eval', ...paths, '-c', `${root}/promptops.config.yaml`, '--provider', provider, '--no-gate', '--json', ...more];
    const { code, stdout, stderr } = await runCli(argv, { cwd: `${root}/${folder}` });
    return { name: `${folder}/${paths[0]}`, code, stderr, checks: checksIn(stdout === '' ? null : JSON.parse(stdout)) };
  };

  beforeAll(async () => {
    root = folderWith({ 'promptops.config.yaml': 'hosts: [127.0.0.1]\n' });
    for (const format of ['promptfoo', 'github-models']) copyWritable(`${CORPUS}/${format}`, `${root}/${format}`);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const measurable = new Map<string, string[]>();
    for (const file of files) {
      const one = await measure(folderOf(file), [file.path], 'echo');
      echoed.push(one);
      if (one.checks.length > 0) measurable.set(folderOf(file), [...(measurable.get(folderOf(file)) ?? []), file.path]);
    }
    for (const [folder, paths] of measurable) {
      recorded.push(await measure(folder, paths, address, '--record', '--cache', 'off'));
      replayed.push(await measure(folder, paths, `cassette:${address}`));
    }
    server.close();
  }, PATIENCE_MS);

  it('is measured or refused with a reason, never with a crash', () => {
    for (const { name, code, stderr } of echoed) {
      expect([name, code]).toEqual([name, expect.not.stringMatching('70')]);
      if (code !== 0 && code !== 3) expect([name, REFUSED.some((reason) => reason.test(stderr))]).toEqual([name, true]);
    }
    expect(echoed.filter(({ checks }) => checks.length > 0).length).toBeGreaterThanOrEqual(30);
  });

  it('has mostly checks that give a verdict, and the others say why not', () => {
    const checks = echoed.flatMap((one) => one.checks);
    const decided = checks.filter(({ status }) => status === 'passed' || status === 'failed');
    const others = checks.filter((check) => !decided.includes(check));
    const reasons = others.map(({ reason }) => Object.keys(UNDECIDED).find((key) => UNDECIDED[key]!.test(reason)) ?? reason);
    const counts = Object.fromEntries([...new Set(reasons)].sort().map((key) => [key, reasons.filter((one) => one === key).length]));
    expect({ decided: decided.length, ...counts }).toEqual({
      decided: 362,
      'a transform': 3,
      classifiers: 10,
      'code in the case': 16,
      'code not allowed': 2,
      embeddings: 20,
      'no context': 1,
      'no judge': 88,
      'no such assertion': 16,
      'no tools': 1,
      traces: 18,
    });
  });

  it('has the same verdicts from recorded answers', () => {
    const timeless = (all: readonly Measured[]) =>
      all.map(({ name, checks }) => [
        name,
        ...checks.filter(({ type }) => type !== 'latency').map(({ type, status }) => `${type} ${status}`),
      ]);
    expect(timeless(replayed)).toEqual(timeless(recorded));
    expect(replayed.flatMap(({ checks }) => checks).length).toBeGreaterThan(300);
  });
});

/** The corpus itself may be read-only, and cassettes are written beside its files. */
function copyWritable(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) chmodSync(`${entry.parentPath}/${entry.name}`, 0o755);
}

/** The checks of every attempt in a report, members of groups too. */
function checksIn(value: unknown): Measured['checks'] {
  if (Array.isArray(value)) return value.flatMap(checksIn);
  if (!isRecord(value)) return [];
  const own = 'metric' in value && 'status' in value && 'reason' in value ? [value as unknown as Measured['checks'][number]] : [];
  return [...own.map(({ type, status, reason }) => ({ type, status, reason })), ...Object.values(value).flatMap(checksIn)];
}
