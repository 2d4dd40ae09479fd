import { describe, expect, it } from '@jest/globals';
import { folderWith, runCli } from '../run-cli.ts';

interface Printed {
  readonly key: string;
  readonly path: string;
  readonly value: unknown;
  readonly origin: string;
}

describe('promptops config', () => {
  it('prints each value with where it comes from', async () => {
    const cwd = folderWith({ 'promptops.config.yaml': 'lint:\n  rules:\n    style/a: "off"\naliases:\n  production: {max_age: 2d}\n' });
    const { code, stdout } = await runCli(['config', '--print'], { cwd });
    const lines = stdout.split('\n').map((line) => line.replace(/ +# /, ' # '));
    expect(code).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        'format: 1 # default',
        'prompts: [{"include":"prompts/**"},{"include":".github/prompts/**"}] # default',
        'lint.rules.style/a: "off" # promptops.config.yaml:3',
        'aliases.production.max_age: "2d" # promptops.config.yaml:5',
        'aliases.production.protected: true # default',
        'registries: {} # default',
      ]),
    );
  });

  it('prints JSON with pointers', async () => {
    const cwd = folderWith({ 'promptops.config.yaml': 'lint: {rules: {style/a: error}}\n' });
    const { stdout } = await runCli(['config', '--json'], { cwd });
    const { values, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ format: 1, command: 'config', ok: true });
    expect(values).toContainEqual({
      key: 'lint.rules.style/a',
      path: '/lint/rules/style~1a',
      value: 'error',
      origin: 'promptops.config.yaml:1',
    });
    expect(values.map(({ key }: Printed) => key)).toContain('eval.concurrency');
  });

  it('never prints a password', async () => {
    const cwd = folderWith({ 'promptops.config.yaml': 'registries: {a: {uri: "https://me:hidden@x.example.org/p"}}\n' });
    const env = { MLFLOW_TRACKING_URI: 'https://user:hidden@y.example.org' };
    for (const argv of [['config'], ['config', '--json']]) {
      const { stdout } = await runCli(argv, { cwd, env });
      expect(stdout).not.toContain('hidden');
      expect(stdout).toContain('https://***@x.example.org/p');
      expect(stdout).toContain('env MLFLOW_TRACKING_URI');
    }
  });

  it.each([
    ['before the command', (uri: string) => ['--tracking-uri', uri, 'config', '--json']],
    ['after it', (uri: string) => ['config', '--json', `--tracking-uri=${uri}`]],
  ])('takes the address of a server from the command line, %s', async (_where, argv) => {
    const cwd = folderWith({ 'promptops.config.yaml': 'registry: {tracking_uri: "https://a.example.org"}\n' });
    const { stdout } = await runCli(argv('https://me:hidden@b.example.org'), {
      cwd,
      env: { MLFLOW_TRACKING_URI: 'https://c.example.org' },
    });
    expect(JSON.parse(stdout).values).toContainEqual(
      expect.objectContaining({ key: 'registry.tracking_uri', value: 'https://***@b.example.org', origin: 'flag --tracking-uri' }),
    );
  });

  it('of an invalid configuration gives the error, in JSON too', async () => {
    const cwd = folderWith({ 'promptops.config.yaml': 'hosts: []\nlnt: 1\n' });
    const { code, stdout, stderr } = await runCli(['config', '--json'], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      error: { code: 'CONFIG_INVALID', file: 'promptops.config.yaml', line: 2, column: 1 },
    });
    expect(stderr).toContain('promptops.config.yaml:2:1: There is no key `lnt`. Did you mean `lint`?');
  });
});
