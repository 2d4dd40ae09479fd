import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { describeWith } from '../require.ts';
import { folderWith } from '../run-cli.ts';

const GOOD = 'name: greet\ndescription: greets\ntemplate: Say hello.\n';
const FILE = 'prompts/greet.prompt.yaml';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The version of Node that we develop on: it runs the sources as they are. */
const NODE = join(ROOT, 'node_modules/node/bin/node');
const absent = existsSync(NODE) ? undefined : 'no node_modules/node';

function start(argv: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): ChildProcess {
  const measured = env.MEASURED === undefined ? [] : ['--import', MEASURE];
  return spawn(NODE, [...measured, join(ROOT, 'src/cli.ts'), ...argv], { cwd, env: { PATH: process.env.PATH, ...env } });
}

/** Prints the memory that a process had at most, in kilobytes, when it ends. */
const MEASURE = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(`\\nPEAK=${process.resourceUsage().maxRSS}\\n`))",
)}`;

async function finished(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

describeWith('node', absent, () => {
  const LAUGHS = `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(',')}]`).join('\n')}\n`;

  const files = {
    'laughs.prompt.yaml': LAUGHS,
    'line.prompt.yaml': `template: ${'x'.repeat(10_000_000)}`,
    'lists.prompt.yaml': `template: ${'['.repeat(400_000)}`,
    'json.prompt.json': `{"template":${'['.repeat(400_000)}`,
    'jinja.jinja2': '{% if x %}{{ ((((((('.repeat(20_000),
    'blocks.prompt': `${'{{#if x}}'.repeat(20_000)}${'('.repeat(200_000)}`,
    'tags.mustache': '{{{{'.repeat(100_000),
    'open.mustache': '{{x '.repeat(120_000),
    'closed.prompt.yaml': `template: "${'}} '.repeat(100_000)}{{x}}"`,
    'keys.prompt.yaml': Array.from({ length: 30_000 }, (_, at) => `k${at}: ${at}`).join('\n'),
    'variables.prompt.yaml': `template: "{{x}}"\nvariables:\n${Array.from({ length: 20_000 }, (_, at) => `- {name: v${at}}\n`).join('')}`,
    'dashes.md': '---\n'.repeat(100_000),
    'roles.prompty': 'system:\n'.repeat(50_000),
  };

  it.each(Object.entries(files))(
    'F1, F12: takes less than 300 MB for %s',
    async (file, text) => {
      const cwd = folderWith({ [`prompts/${file}`]: text });
      const { code, stdout, stderr } = await finished(start(['lint', '--json'], cwd, { MEASURED: '1' }));
      expect(code).toBe(1);
      expect(JSON.parse(stdout).errors).toBeGreaterThan(0);
      expect(Number(/PEAK=(\d+)/.exec(stderr)?.[1])).toBeLessThan(300_000);
      expect(stderr.replace(/\nPEAK=\d+\n/, '')).toBe('');
    },
    30_000,
  );

  it('ends without a word when its reader has seen enough', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`prompts/${at}.txt`, ''])));
    const child = start(['lint'], cwd);
    child.stdout?.once('data', () => child.stdout?.destroy());
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    expect([code, stderr]).toEqual([0, '']);
  }, 30_000);

  it('--watch ends with 130 on Ctrl-C', async () => {
    const child = start(['lint', '--watch'], folderWith({ [FILE]: GOOD }));
    child.stderr?.on('data', (chunk) => {
      if (String(chunk).includes('Ctrl-C')) child.kill('SIGINT');
    });
    const { code, stderr } = await finished(child);
    expect(code).toBe(130);
    expect(stderr).not.toMatch(/^ {4}at /m);
  }, 30_000);

  it('a kill while it mends leaves old files or new ones, never half of one', async () => {
    const before = `name: a\nversion: 1.10\ntemplate: |\n${'  A line of text that goes on.\n'.repeat(5000)}`;
    const after = before.replace('1.10', '"1.10"');
    for (const wait of [1, 5]) {
      const cwd = folderWith(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`prompts/p${at}.prompt.yaml`, before])));
      const child = start(['lint', '--fix'], cwd);
      await whenMended(cwd, after, wait);
      child.kill('SIGKILL');
      await once(child, 'close');
      for (const file of readdirSync(join(cwd, 'prompts')).filter((name) => !name.startsWith('.')))
        expect([before, after].includes(readFileSync(join(cwd, 'prompts', file), 'utf8'))).toBe(true);
      const { code } = await finished(start(['lint', '--fix'], cwd));
      expect(code).toBe(1);
      for (let at = 0; at < 12; at++) expect(readFileSync(join(cwd, `prompts/p${at}.prompt.yaml`), 'utf8')).toBe(after);
    }
  }, 60_000);

  async function whenMended(cwd: string, after: string, count: number): Promise<void> {
    const mended = () => Array.from({ length: count }, (_, at) => readFileSync(join(cwd, `prompts/p${at}.prompt.yaml`), 'utf8') === after);
    while (!mended().every(Boolean)) await new Promise(setImmediate);
  }
});
