import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { folderWith, runCli } from '../run-cli.ts';
import { aRepository } from './a-repository.ts';

const BIN = fileURLToPath(new URL('../../dist/bin.cjs', import.meta.url));
const built = (args: readonly string[], cwd: string) =>
  spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8', maxBuffer: 64e6 });

const prompt = (name: string, variable = 'who') =>
  `name: ${name}\ndescription: greets\ntemplate: "Greet {{${variable}}}."\nvariables: [{name: who}]\n`;

describe('the programs of the build', () => {
  it('run when they are started, never because another one needs a part of them', () => {
    const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
    const programs = readdirSync(folder).filter((file) => /^(?!bin\.|code-cache\.|js-yaml\.).*\.cjs$/.test(file));
    expect(programs).toEqual(['action.cjs', 'check-worker.cjs', 'cli.cjs', 'lint-worker.cjs']);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cjs') && file !== 'bin.cjs');
    const started = files.flatMap((file) => {
      const code = readFileSync(`${folder}${file}`, 'utf8');
      return programs
        .filter((program) => new RegExp(`require\\("\\.\\.?/${program.replace('.', '\\.')}"\\)`).test(code))
        .map((program) => `${file} starts ${program}`);
    });
    expect(started).toEqual([]);
  });
});

describe('the built command line', () => {
  it('runs from a checkout, without an install', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(built(['--version'], folderWith({})).stdout).toBe(`${version}\n`);
  });

  it('prints what its command says and nothing else, also where it asks git', () => {
    const cwd = aRepository({ 'prompts/greet.prompt.yaml': prompt('greet') });
    const { status, stdout, stderr } = built(['plan', '--against', 'git:main'], cwd);
    expect({ status, stdout: stdout.split(' (')[0], stderr: stderr.split(':')[0] }).toEqual({
      status: 0,
      stdout: '1 unchanged',
      stderr: 'No registry was asked',
    });
  });

  it('gives for many files, which two threads share, what one thread gives', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1_200 }, (_, at) => [`prompts/p${at}.prompt.yaml`, prompt(`p${at % 1_150}`, at % 100 === 7 ? 'whom' : 'who')]),
    );
    const cwd = folderWith(files);
    const together = built(['lint', '--json'], cwd);
    const alone = await runCli(['lint', '--json'], { cwd });
    expect(JSON.parse(together.stdout)).toEqual(JSON.parse(alone.stdout));
    expect(JSON.parse(together.stdout)).toMatchObject({ files: 1_200, errors: 112 });
    expect(together.status).toBe(alone.code);
    expect(together.stderr).toBe('');
  });

  it('writes a long result whole into a pipe, and bears a reader who has seen enough', () => {
    const cwd = folderWith(
      Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`prompts/p${at}.prompt.yaml`, prompt(`p${at}`, 'whom')])),
    );
    expect(JSON.parse(built(['lint', '--json'], cwd).stdout).findings.length).toBeGreaterThanOrEqual(800);
    const head = execFileSync('bash', ['-c', `set -o pipefail; "${process.execPath}" "${BIN}" lint | head -n 1 >/dev/null`], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(head).toBe('');
  });
});
